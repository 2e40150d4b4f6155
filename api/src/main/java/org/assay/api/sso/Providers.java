package org.assay.api.sso;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.sso.SsoMetrics.Outcome;
import org.assay.config.SsoSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The identity providers of the settings, by name, and how what fails with them is told. */
public final class Providers {
    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    /** Time between two lines of the log on one provider, ns. */
    private static final long QUIET_NS = TimeUnit.SECONDS.toNanos(10);

    private final Map<String, Known> byName = new TreeMap<>();

    public Providers(Vertx vertx, SsoSettings settings, MeterRegistry registry) {
        settings.providers()
                .forEach(
                        (name, one) ->
                                byName.put(
                                        name,
                                        new Known(
                                                new Provider(vertx, name, one, settings),
                                                new SsoMetrics(registry, name),
                                                new AtomicLong(System.nanoTime() - QUIET_NS))));
    }

    /** A provider with what is counted of it, and when it was last in the log. */
    private record Known(Provider provider, SsoMetrics metrics, AtomicLong toldNs) {}

    List<Provider> all() {
        var all = new ArrayList<Provider>();
        byName.values().forEach(known -> all.add(known.provider()));
        return all;
    }

    /** The provider of a name; a name of none names nothing. */
    Provider named(String name) {
        return known(name).provider();
    }

    private Known known(String name) {
        var known = byName.get(name);
        if (known == null) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return known;
    }

    /** A code being redeemed, counted, with what fails told. */
    Future<Proven> redeemed(Provider provider, Supplier<Future<Proven>> redeem) {
        var metrics = known(provider.name()).metrics();
        long startedNs = System.nanoTime();
        var redeemed = redeem.get();
        redeemed.onComplete(
                _ -> metrics.record(Outcome.PROVEN, startedNs),
                failure -> metrics.record(outcomeOf(failure), startedNs));
        return told(provider, redeemed);
    }

    private static Outcome outcomeOf(Throwable failure) {
        return switch (failure) {
            case Provider.CodeRefusedException _ -> Outcome.REFUSED;
            case InvalidAnswerException _ -> Outcome.INVALID;
            case Throwable _ -> Outcome.AWAY;
        };
    }

    /** What fails with a provider, as a problem; in the log now and then. */
    <T> Future<T> told(Provider provider, Future<T> work) {
        return work.recover(failure -> Future.failedFuture(problemOf(provider, failure)));
    }

    private Throwable problemOf(Provider provider, Throwable failure) {
        return switch (failure) {
            case Provider.CodeRefusedException _ ->
                    new ProblemException(ProblemType.SSO_CODE_REFUSED);
            case InvalidAnswerException invalid -> {
                log(provider, invalid);
                yield new ProblemException(ProblemType.SSO_ANSWER_INVALID);
            }
            case ProviderHttp.AwayException away -> {
                log(provider, away);
                yield new ProblemException(ProblemType.PROVIDER_UNAVAILABLE);
            }
            case Throwable other -> other;
        };
    }

    private void log(Provider provider, Exception failure) {
        var told = known(provider.name()).toldNs();
        long now = System.nanoTime();
        long last = told.get();
        if (now - last >= QUIET_NS && told.compareAndSet(last, now)) {
            LOG.warn("Identity provider {}: {}", provider.name(), failure.getMessage());
        }
    }

    static boolean isAway(Throwable failure) {
        return failure instanceof ProblemException problem
                && problem.type() == ProblemType.PROVIDER_UNAVAILABLE;
    }
}
