package org.assay.api.people;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import org.assay.api.passwords.PasswordHasher;
import org.assay.config.PeopleSettings;

/** What the services of people share. */
record Parts(
        PeopleStore people,
        ProofStore proofs,
        PasswordHasher passwords,
        Letters letters,
        PeopleLimits limits,
        SameTime sameTime,
        PeopleSettings settings,
        InstantSource clock,
        SecureRandom random) {

    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
