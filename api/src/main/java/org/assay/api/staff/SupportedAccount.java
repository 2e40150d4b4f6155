package org.assay.api.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.cache.bank.Language;
import org.assay.engine.session.LearnerId;

/**
 * What support sees of an account: how its owner signs in and what may stand in the way.
 *
 * @param signIns how many stand open
 * @param issuers identity providers with which it is linked
 */
record SupportedAccount(
        LearnerId learner,
        String firstName,
        String lastName,
        Optional<String> email,
        Optional<Instant> emailVerifiedAt,
        Optional<String> username,
        boolean hasPassword,
        boolean mustChangePassword,
        Language locale,
        Instant createdAt,
        long signIns,
        List<String> issuers) {}
