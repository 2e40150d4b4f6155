package org.assay.api.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.cache.bank.Language;
import org.assay.engine.session.LearnerId;

/**
 * An account as it is stored.
 *
 * @param passwordHash in the PHC string format; nothing for whoever signs in elsewhere only
 * @param pendingEmail the address that a mail was sent to and that nobody has proven yet
 */
record Person(
        LearnerId learner,
        String firstName,
        String lastName,
        Optional<String> email,
        Optional<String> username,
        Optional<String> passwordHash,
        boolean mustChangePassword,
        Optional<Instant> emailVerifiedAt,
        String termsVersion,
        Instant termsAcceptedAt,
        Language locale,
        Instant createdAt,
        Optional<String> pendingEmail) {

    /** Whether it waits for its address to be proven: until then nobody can sign in with it. */
    boolean isPending() {
        return email.isEmpty() && username.isEmpty() && passwordHash.isPresent();
    }

    /** What a password must not repeat. */
    List<String> personalWords() {
        return Stream.of(
                        Stream.of(firstName, lastName),
                        email.stream(),
                        username.stream(),
                        pendingEmail.stream())
                .flatMap(words -> words)
                .toList();
    }
}
