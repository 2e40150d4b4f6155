package org.assay.cache.limits;

/**
 * What a node knows of a key; times are its own, ms.
 *
 * @param known what Redis had counted when it last answered
 * @param untold what was counted here since, while Redis was away
 * @param underWay attempts begun here of which no outcome was told
 * @param generation of Redis's data when it last answered; empty: it never did
 * @param heldUntilMs when those under way stop to count
 */
record Tally(
        int known,
        int untold,
        int underWay,
        long heldUntilMs,
        long lockedUntilMs,
        long windowEndsMs,
        String generation) {

    static Tally empty(long nowMs) {
        return new Tally(0, 0, 0, nowMs, nowMs, nowMs, "");
    }

    int count() {
        return known + untold;
    }

    int underWay(long nowMs) {
        return heldUntilMs <= nowMs ? 0 : underWay;
    }

    /** As Redis says it is. */
    Tally learned(Answer answer, long nowMs) {
        return new Tally(
                answer.count(),
                untold,
                underWay(nowMs),
                heldUntilMs,
                nowMs + answer.lockLeftMs(),
                nowMs + answer.windowLeftMs(),
                answer.generation());
    }

    Tally withUntold(int count) {
        return new Tally(
                known, count, underWay, heldUntilMs, lockedUntilMs, windowEndsMs, generation);
    }

    Tally begun(long nowMs, long holdMs) {
        return new Tally(
                known,
                untold,
                underWay(nowMs) + 1,
                nowMs + holdMs,
                lockedUntilMs,
                Math.max(windowEndsMs, nowMs + holdMs),
                generation);
    }

    Tally ended(long nowMs) {
        return new Tally(
                known,
                untold,
                Math.max(0, underWay(nowMs) - 1),
                heldUntilMs,
                lockedUntilMs,
                windowEndsMs,
                generation);
    }

    /** One more, with what follows from it. */
    Tally counted(long lockedUntilMs, long windowEndsMs) {
        return new Tally(
                known, untold + 1, underWay, heldUntilMs, lockedUntilMs, windowEndsMs, generation);
    }

    /** What counting here comes to. */
    Answer answer(boolean allowed, long waitMs, long nowMs) {
        return new Answer(
                allowed,
                count(),
                waitMs,
                Math.max(0, lockedUntilMs - nowMs),
                Math.max(0, windowEndsMs - nowMs),
                generation);
    }
}
