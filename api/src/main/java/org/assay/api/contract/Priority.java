package org.assay.api.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long an operation is served when there is more to do than can be done: the first of these is
 * refused first. A new operation says which one it is by {@code x-priority} in the contract.
 */
public enum Priority {
    /** What can wait: lists, profiles, pages about problems. */
    OTHERS(0),
    /** Who wants to come in: sign-ins, sign-ups, resets of a password. */
    SIGN_INS(1),
    /** Who is in and wants to begin. */
    STARTS(2),
    /** Who has begun and comes back, with what that takes: pages, files, fresh tokens. */
    RESUMES(3),
    /** Answers of who is in the middle of it. */
    RESPONSES(4);

    static final List<String> NAMES = Arrays.stream(values()).map(Priority::label).toList();

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** 0 for the one that is refused first; tickets of the waiting room hold it, so it stays. */
    public int rank() {
        return rank;
    }

    /** The one of this rank. */
    public static Optional<Priority> ofRank(int rank) {
        return Arrays.stream(values()).filter(one -> one.rank == rank).findFirst();
    }

    static Optional<Priority> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
    }

    /** As the contract, settings and metrics call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether those who are refused are given a place in a line. */
    public boolean hasLine() {
        return this == STARTS || this == SIGN_INS;
    }
}
