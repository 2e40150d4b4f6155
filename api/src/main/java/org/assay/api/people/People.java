package org.assay.api.people;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.assay.api.accounts.PasswordSignIn;
import org.assay.api.accounts.SignIns;
import org.assay.api.journal.Journal;
import org.assay.api.mail.Mailer;
import org.assay.api.passwords.PasswordHasher;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy.GrowingLock;
import org.assay.config.PeopleSettings;
import org.assay.engine.session.LearnerId;

/** The services of people, put together. */
public final class People {
    private final SignUpService signUps;
    private final EmailService emails;
    private final PasswordService passwords;
    private final PersonService persons;
    private final ExportService exports;
    private final ErasureService erasures;
    private final IdentityService identities;
    private final PersonViews views;

    /**
     * What they work with.
     *
     * @param departure of whoever erases their own account
     * @param others what slices keep of learners, beside accounts and the journal
     */
    public record Means(
            Vertx vertx,
            Pool client,
            PasswordHasher passwords,
            Mailer mailer,
            AttemptLimits limits,
            GrowingLock passwordLock,
            SignIns signIns,
            PasswordSignIn passwordSignIns,
            Departure departure,
            Journal journal,
            ProfileService profiles,
            List<PersonalData> others,
            PeopleSettings settings,
            InstantSource clock,
            Supplier<LearnerId> ids) {
        public Means {
            others = List.copyOf(others);
        }
    }

    public People(Means means) {
        var parts = partsOf(means);
        var confirmation = new Confirmation(parts, new SignInStore(means.client()));
        signUps = new SignUpService(parts, means.ids());
        emails = new EmailService(parts, confirmation);
        passwords =
                new PasswordService(parts, confirmation, means.signIns(), means.passwordSignIns());
        persons = new PersonService(parts);
        exports =
                new ExportService(
                        new ExportStore(means.client()),
                        means.journal(),
                        means.profiles(),
                        means.others(),
                        means.clock(),
                        means.settings().exportsAtOnce());
        erasures =
                new ErasureService(
                        parts,
                        means.client(),
                        means.departure(),
                        confirmation,
                        means.signIns(),
                        means.passwordSignIns(),
                        means.others(),
                        means.vertx(),
                        means.settings().eraseAgainAfter());
        identities =
                new IdentityService(
                        new IdentityStore(means.client()),
                        parts,
                        confirmation,
                        means.signIns(),
                        means.ids());
        views = new PersonViews(means.settings());
    }

    private static Parts partsOf(Means means) {
        var limits = new PeopleLimits(means.limits(), means.settings(), means.passwordLock());
        return new Parts(
                new PeopleStore(means.client()),
                new ProofStore(means.client()),
                means.passwords(),
                new Letters(means.mailer(), limits),
                limits,
                new SameTime(means.vertx(), means.settings().replyAfter()),
                means.settings(),
                means.clock(),
                new SecureRandom());
    }

    SignUpService signUps() {
        return signUps;
    }

    EmailService emails() {
        return emails;
    }

    PasswordService passwords() {
        return passwords;
    }

    /** Accounts as their owners see them; also to be asked now and then to remove what is over. */
    public PersonService persons() {
        return persons;
    }

    ExportService exports() {
        return exports;
    }

    public ErasureService erasures() {
        return erasures;
    }

    /** Identities elsewhere, for whatever proves them. */
    public IdentityService identities() {
        return identities;
    }

    PersonViews views() {
        return views;
    }
}
