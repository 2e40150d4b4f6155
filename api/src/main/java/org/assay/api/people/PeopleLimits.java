package org.assay.api.people;

import io.vertx.core.Future;
import java.time.Duration;
import org.assay.api.http.ProblemException;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.cache.limits.Policy.Rate;
import org.assay.cache.limits.Verdict;
import org.assay.config.PeopleSettings;
import org.assay.engine.session.LearnerId;

/** How often people may try, by learner or mailbox; never by network address: a school has one. */
final class PeopleLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    private static final String USERNAME = "username";
    private static final String NEW_EMAIL = "new-email";
    private static final String PASSWORD = "own-password";

    private final AttemptLimits attempts;
    private final Rate mails;
    private final Rate usernames;
    private final GrowingLock passwords;

    PeopleLimits(AttemptLimits attempts, PeopleSettings settings, GrowingLock passwords) {
        this.attempts = attempts;
        this.mails = new Rate(settings.mailsPerHour(), HOUR);
        this.usernames = new Rate(settings.usernamesPerHour(), HOUR);
        this.passwords = passwords;
    }

    /** Why a mail goes to an address; each has its own number, so that none keeps another away. */
    enum Occasion {
        SIGN_UP("mail-sign-up"),
        RESET("mail-reset"),
        NEW_ADDRESS("mail-new-address");

        private final String kind;

        Occasion(String kind) {
            this.kind = kind;
        }
    }

    /** Counts a mail to an address; completes with whether it may be sent. */
    Future<Boolean> mayMail(Occasion occasion, String address) {
        return attempts.allow(occasion.kind, address, mails).map(Verdict.Allowed.class::isInstance);
    }

    /** Counts a sign-up with a username; fails when there were too many. */
    Future<Void> countUsername(LearnerId learner) {
        return require(USERNAME, learner, usernames);
    }

    /** Counts a change of address; fails when there were too many. */
    Future<Void> countNewEmail(LearnerId learner) {
        return require(NEW_EMAIL, learner, mails);
    }

    /** Begins a try at a password, which ends as right, wrong or dropped; fails while locked. */
    Future<Void> beginPassword(LearnerId learner) {
        return require(PASSWORD, learner, passwords);
    }

    Future<Void> wrongPassword(LearnerId learner) {
        return attempts.failed(PASSWORD, learner.toString(), passwords).mapEmpty();
    }

    Future<Void> rightPassword(LearnerId learner) {
        return attempts.succeeded(PASSWORD, learner.toString());
    }

    Future<Void> droppedPassword(LearnerId learner) {
        return attempts.abandoned(PASSWORD, learner.toString(), passwords);
    }

    /** Forgets what was counted of a learner. */
    Future<Void> forget(LearnerId learner) {
        var key = learner.toString();
        return attempts.succeeded(PASSWORD, key)
                .compose(_ -> attempts.succeeded(USERNAME, key))
                .compose(_ -> attempts.succeeded(NEW_EMAIL, key));
    }

    private Future<Void> require(String kind, LearnerId learner, Policy policy) {
        return attempts.allow(kind, learner.toString(), policy)
                .compose(
                        verdict ->
                                switch (verdict) {
                                    case Verdict.Allowed _ -> Future.succeededFuture();
                                    case Verdict.Refused(var retryAfter) ->
                                            Future.failedFuture(
                                                    ProblemException.tooManyAttempts(retryAfter));
                                });
    }
}
