package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.api.learning.ShareStore.Organization;
import org.assay.api.learning.ShareStore.Share;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.limits.AttemptLimits;
import org.assay.cache.limits.Policy;
import org.assay.cache.limits.Verdict;
import org.assay.engine.session.LearnerId;

/** Copies of profiles for organisations, as of the moment of sharing. */
public final class ShareService {
    private final ShareStore store;
    private final ProfileService profiles;
    private final Supplier<UUID> ids;
    private final int mostADay;
    private final AttemptLimits attempts;
    private final Policy codes;

    /**
     * A service on these parts.
     *
     * @param ids makes UUIDv7
     * @param mostADay how often a learner may share in a day
     * @param attempts counts the codes that a learner tries
     * @param codes how many of them may be tried
     */
    public ShareService(
            SqlClient client,
            ProfileService profiles,
            Supplier<UUID> ids,
            int mostADay,
            AttemptLimits attempts,
            Policy codes) {
        this.store = new ShareStore(client);
        this.profiles = profiles;
        this.ids = ids;
        this.mostADay = mostADay;
        this.attempts = attempts;
        this.codes = codes;
    }

    /** What became of a request to share. */
    sealed interface Outcome {

        /** A copy is there, made now or by an earlier sending of the same. */
        record Shared(Share share) implements Outcome {}

        /** No organisation has the code. */
        record OrganizationUnknown() implements Outcome {}

        /** Something else was shared under the same key. */
        record KeyTaken() implements Outcome {}

        /** The day's number of copies is used up. */
        record TooMany() implements Outcome {}

        /** The learner tried too many codes; this one was not looked up. */
        record TooManyCodes(Duration retryAfter) implements Outcome {}
    }

    /**
     * A part of the list of copies, the newest first.
     *
     * @param isLast nothing comes after it
     */
    record Page(List<Share> shares, boolean isLast) {
        Page {
            shares = List.copyOf(shares);
        }
    }

    /** What became of a code. */
    sealed interface Lookup {

        /** An organisation has it. */
        record Found(Organization organization) implements Lookup {}

        /** No organisation has it. */
        record Unknown() implements Lookup {}

        /** The learner tried too many codes; this one was not looked up. */
        record TooMany(Duration retryAfter) implements Lookup {}
    }

    /** The organisation that has a code, as people type it. */
    Future<Lookup> organization(LearnerId learner, String typed) {
        return attempts.allow("organization-code", learner.toString(), codes)
                .compose(
                        verdict ->
                                switch (verdict) {
                                    case Verdict.Refused(var retryAfter) ->
                                            Future.succeededFuture(new Lookup.TooMany(retryAfter));
                                    case Verdict.Allowed _ -> lookUp(typed);
                                });
    }

    private Future<Lookup> lookUp(String typed) {
        return OrganizationCode.read(typed)
                .map(store::organization)
                .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                .map(found -> found.<Lookup>map(Lookup.Found::new).orElseGet(Lookup.Unknown::new));
    }

    /**
     * Makes a copy once, however often it is asked for: only the first time is the code tried.
     *
     * @param key the same for each sending of the same
     */
    Future<Outcome> share(LearnerId learner, String key, String typed) {
        return store.find(learner, key)
                .compose(
                        found ->
                                found.map(share -> outcome(again(share, typed)))
                                        .orElseGet(() -> shareAnew(learner, key, typed)));
    }

    private static Outcome again(Share share, String typed) {
        return OrganizationCode.read(typed).filter(share.organization().code()::equals).isPresent()
                ? new Outcome.Shared(share)
                : new Outcome.KeyTaken();
    }

    private Future<Outcome> shareAnew(LearnerId learner, String key, String typed) {
        return organization(learner, typed)
                .compose(
                        lookup ->
                                switch (lookup) {
                                    case Lookup.Found(var organization) ->
                                            insert(learner, key, organization);
                                    case Lookup.Unknown _ ->
                                            outcome(new Outcome.OrganizationUnknown());
                                    case Lookup.TooMany(var retryAfter) ->
                                            outcome(new Outcome.TooManyCodes(retryAfter));
                                });
    }

    private Future<Outcome> insert(LearnerId learner, String key, Organization organization) {
        return profiles.profile(learner)
                .map(Snapshot::of)
                .compose(
                        snapshot ->
                                store.share(
                                        learner, key, ids.get(), organization, snapshot, mostADay))
                .compose(_ -> store.find(learner, key))
                .map(
                        found ->
                                found.map(share -> again(share, organization.code().value()))
                                        .orElseGet(Outcome.TooMany::new));
    }

    private static Future<Outcome> outcome(Outcome outcome) {
        return Future.succeededFuture(outcome);
    }

    Future<Page> shares(LearnerId learner, Optional<UUID> after, int size) {
        return store.shares(learner, after, size + 1)
                .map(found -> new Page(found.stream().limit(size).toList(), found.size() <= size));
    }
}
