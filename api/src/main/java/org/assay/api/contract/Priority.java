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
    OTHERS,
    /** Who wants to come in: sign-ins, sign-ups, resets of a password. */
    SIGN_INS,
    /** Who is in and wants to begin. */
    STARTS,
    /** Who has begun and comes back, with what that takes: pages, files, fresh tokens. */
    RESUMES,
    /** Answers of who is in the middle of it. */
    RESPONSES;

    static final List<String> NAMES = Arrays.stream(values()).map(Priority::label).toList();

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
