-- Counts failures of a key, and locks it: Policy.GrowingLock.
-- KEYS: the key; that of the generation, which another one follows when Redis was flushed.
-- ARGV: act; failures before the lock; first, longest lock, window, time that an attempt may be under way, ms;
--       of the node: failures it knew of, failures it could not tell, time left of its lock, of its window, ms; the generation
--       of which it knows.
-- Returns: allowed, failures, time to wait, time left of the lock, of the window, ms; the generation.
local key, act = KEYS[1], ARGV[1]
local before, first, longest = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local window, hold = tonumber(ARGV[5]), tonumber(ARGV[6])
local known, untold = tonumber(ARGV[7]), tonumber(ARGV[8])
local lockLeft, windowLeft = tonumber(ARGV[9]), tonumber(ARGV[10])

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stored = redis.call('HMGET', key, 'count', 'locked', 'underway', 'until')
local count = tonumber(stored[1] or 0)
local locked, underway, held = tonumber(stored[2] or 0), tonumber(stored[3] or 0), tonumber(stored[4] or 0)
local left = redis.call('PTTL', key)
local generation = redis.call('GET', KEYS[2])
if not generation then
    generation = time[1] .. '.' .. time[2]
    redis.call('SET', KEYS[2], generation)
end
local flushed = generation ~= ARGV[11]
if flushed then
    count = math.max(count, known)
end
count = count + untold
if flushed or untold > 0 then -- What the node knows goes on.
    locked = math.max(locked, lockLeft > 0 and now + lockLeft or 0)
    left = math.max(left, windowLeft)
end
if held <= now then
    underway = 0
end

local allowed, wait = 1, 0
if act == 'begin' then
    if locked > now then
        allowed, wait = 0, locked - now
    elseif underway >= math.max(1, before - count) then
        allowed, wait = 0, held - now
    else
        underway, held = underway + 1, now + hold
    end
else
    underway = math.max(0, underway - 1)
    if act == 'fail' then
        count, left = count + 1, window
        if count >= before then
            wait = math.min(longest, first * 2 ^ (count - before))
            allowed, locked = 0, now + wait
        end
    end
end

left = math.max(left, hold)
redis.call('HSET', key, 'count', count, 'locked', locked, 'underway', underway, 'until', held)
redis.call('PEXPIRE', key, left)
return {allowed, count, wait, math.max(0, locked - now), left, generation}
