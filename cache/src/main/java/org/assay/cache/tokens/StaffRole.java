package org.assay.cache.tokens;

import java.util.Arrays;
import java.util.Optional;

/** What a member of the platform's staff may do; a learner has none of these. */
public enum StaffRole {
    ADMINISTRATOR,
    SUPPORT,
    CERTIFICATION_OFFICER;

    /** The role of a name as it stands in tables, in the contract and in copies. */
    public static Optional<StaffRole> of(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
