package org.assay.api.wiring;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.assay.api.runtime.RedisAddress;
import org.assay.api.runtime.StartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at Redis when the server starts. One that is away is told and done without; one that
 * refuses the password would be done without for ever, which is a wrong setting.
 */
final class RedisCheck {
    private static final Logger LOG = LoggerFactory.getLogger(RedisCheck.class);
    private static final Pattern REFUSED = Pattern.compile("(WRONGPASS|NOAUTH|NOPERM|ERR AUTH)\\b");
    private static final long ANSWER_WITHIN_MS = 2_000;

    private RedisCheck() {}

    /**
     * Asks once; blocks.
     *
     * @throws StartException with one line when Redis refuses the password
     */
    static void require(Redis redis, RedisAddress address) {
        try {
            redis.send(Request.cmd(Command.PING))
                    .timeout(ANSWER_WITHIN_MS, TimeUnit.MILLISECONDS)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            var told = told(Objects.requireNonNullElse(e.getCause(), e));
            var where = "Redis on " + address.host() + ":" + address.port();
            if (REFUSED.matcher(told).lookingAt()) {
                throw new StartException(where + " refuses: " + told + " (see redis.password)", e);
            }
            LOG.warn("{} does not answer, so Assay goes on without it: {}", where, told);
        }
    }

    private static String told(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
