-- Counts attempts of a key in a window that begins with the first: Policy.Rate.
-- KEYS: the key; that of the generation, which another one follows when Redis was flushed.
-- ARGV: attempts allowed; window, ms; of the node: attempts it knew of, attempts it could not tell, time left of its window, ms;
--       the generation of which it knows.
-- Returns: allowed, attempts, time to wait, 0, time left of the window, ms; the generation.
local key, attempts, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local known, untold, windowLeft = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])

local generation = redis.call('GET', KEYS[2])
if not generation then
    local time = redis.call('TIME')
    generation = time[1] .. '.' .. time[2]
    redis.call('SET', KEYS[2], generation)
end
local count = tonumber(redis.call('HGET', key, 'count') or 0)
if generation ~= ARGV[6] then
    count = math.max(count, known)
end
count = count + untold
local left = redis.call('PTTL', key)
if left <= 0 then
    left = count > 0 and windowLeft > 0 and windowLeft or window
end

local allowed, wait = 1, 0
if count >= attempts then
    allowed, wait = 0, left
else
    count = count + 1
end
redis.call('HSET', key, 'count', count)
redis.call('PEXPIRE', key, left)
return {allowed, count, wait, 0, left, generation}
