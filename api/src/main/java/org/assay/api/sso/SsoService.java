package org.assay.api.sso;

import io.vertx.core.Future;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.assay.api.accounts.SignIns;
import org.assay.api.accounts.TokenPair;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.people.ElsewhereForm;
import org.assay.api.people.Identity;
import org.assay.api.people.IdentityService;
import org.assay.api.people.LinkedIdentity;
import org.assay.api.sso.Authorizations.Authorization;
import org.assay.cache.notes.Notes;
import org.assay.cache.tokens.TokenOwner;
import org.assay.config.SsoSettings;
import org.assay.engine.session.LearnerId;

/**
 * Signs people in whom a provider vouches for. An identity that has no account is told so, with a
 * proof for making one or for linking it to the account of whoever signs in to that too.
 */
public final class SsoService {
    private final SsoSettings settings;
    private final Providers providers;
    private final Authorizations authorizations;
    private final IdentityProofs proofs;
    private final IdentityService identities;
    private final SignIns signIns;
    private final InstantSource clock;

    /**
     * A service.
     *
     * @param clock the one clock
     */
    public SsoService(
            SsoSettings settings,
            Providers providers,
            Notes notes,
            IdentityService identities,
            SignIns signIns,
            InstantSource clock) {
        var random = new SecureRandom();
        this.settings = settings;
        this.providers = providers;
        this.authorizations =
                new Authorizations(
                        notes,
                        settings.authorizationLifetime(),
                        settings.maxBegun(),
                        clock,
                        random);
        this.proofs = new IdentityProofs(notes, settings.proofLifetime(), random);
        this.identities = identities;
        this.signIns = signIns;
        this.clock = clock;
    }

    List<Provider> providers() {
        return providers.all();
    }

    /** Where somebody is to go, and what their browser keeps until they are back. */
    record Departure(URI address, Begun begun, Instant expiresAt) {}

    /**
     * Begins.
     *
     * @param redirectUri where they come back to, one of those in the settings
     */
    Future<Departure> begin(String providerName, String redirectUri) {
        var provider = providers.named(providerName);
        if (!settings.redirectUris().contains(redirectUri)) {
            throw new ProblemException(ProblemType.REDIRECT_REFUSED);
        }
        var authorization = new Authorization(providerName, redirectUri, authorizations.end());
        return providers
                .told(provider, provider.ready())
                .compose(_ -> authorizations.begin(authorization))
                .compose(
                        begun ->
                                providers
                                        .told(provider, provider.authorization(begun, redirectUri))
                                        .map(
                                                address ->
                                                        new Departure(
                                                                address,
                                                                begun,
                                                                authorization.expiresAt())));
    }

    /**
     * What somebody comes back with.
     *
     * @param issuer as the address says it, where the provider puts it there
     */
    record Return(String provider, Begun begun, String code, Optional<String> issuer) {}

    /** What it leads to. */
    sealed interface Arrival {

        /** The identity has an account. */
        record SignedIn(TokenPair tokens) implements Arrival {}

        /** It has none yet. */
        record Unknown(String proof, Instant expiresAt, Proven proven) implements Arrival {}
    }

    /** Ends what was begun, once. */
    Future<Arrival> signIn(Return back) {
        var provider = providers.named(back.provider());
        return authorizations
                .take(back.begun())
                .map(found -> found.filter(one -> one.provider().equals(back.provider())))
                .compose(found -> orRefuse(found, ProblemType.SSO_STATE_INVALID))
                .compose(authorization -> redeem(provider, authorization, back))
                .compose(this::arrive);
    }

    /** A provider that is away leaves it all to be tried again. */
    private Future<Proven> redeem(Provider provider, Authorization authorization, Return back) {
        return providers
                .redeemed(
                        provider,
                        () ->
                                provider.redeem(
                                        back.begun(),
                                        authorization.redirectUri(),
                                        back.code(),
                                        back.issuer()))
                .recover(failure -> giveBack(failure, authorization, back));
    }

    private Future<Proven> giveBack(Throwable failure, Authorization authorization, Return back) {
        Future<Proven> failed = Future.failedFuture(failure);
        return Providers.isAway(failure)
                ? authorizations.giveBack(back.begun(), authorization).transform(_ -> failed)
                : failed;
    }

    private Future<Arrival> arrive(Proven proven) {
        return identities
                .ownerOf(proven.identity())
                .compose(owner -> owner.map(this::open).orElseGet(() -> introduce(proven)));
    }

    private Future<Arrival> open(LearnerId learner) {
        return signIns.open(learner).map(Arrival.SignedIn::new);
    }

    private Future<Arrival> introduce(Proven proven) {
        var expiresAt = Instant.ofEpochMilli(clock.millis()).plus(proofs.lifetime());
        return proofs.keep(proven.identity())
                .map(secret -> new Arrival.Unknown(secret, expiresAt, proven));
    }

    private static <T> Future<T> orRefuse(Optional<T> value, ProblemType type) {
        return value.map(Future::succeededFuture)
                .orElseGet(() -> Future.failedFuture(new ProblemException(type)));
    }

    /**
     * Makes an account for a proven identity and signs in to it.
     *
     * @param by the anonymous learner who becomes known
     */
    Future<TokenPair> signUp(Optional<LearnerId> by, String proof, ElsewhereForm form) {
        return identityOf(proof)
                .compose(identity -> identities.signUp(by, identity, form))
                .compose(learner -> proofs.drop(proof).otherwiseEmpty().map(learner))
                .compose(signIns::open);
    }

    /** Links a proven identity to the caller's account. */
    Future<Void> link(TokenOwner caller, Optional<String> password, String proof) {
        return identityOf(proof)
                .compose(identity -> identities.link(caller, password, identity))
                .compose(_ -> proofs.drop(proof).otherwiseEmpty());
    }

    private Future<Identity> identityOf(String proof) {
        return proofs.read(proof)
                .compose(found -> orRefuse(found, ProblemType.IDENTITY_PROOF_INVALID));
    }

    Future<List<LinkedIdentity>> linkedTo(LearnerId learner) {
        return identities.of(learner);
    }

    Future<Void> unlink(TokenOwner caller, Optional<String> password, String id) {
        return identities.unlink(caller, password, id);
    }
}
