package org.assay.api.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.config.HttpSettings;

/**
 * The connections of this process, over all event loops: how many there may be, and the time in
 * which a client must send a request's headers and take a reply.
 *
 * <p>One reply of a connection is written at a time, and the next request waits for it: what a
 * client that does not read can hold is one reply, for that time.
 */
public final class Connections {
    private static final AttributeKey<Connections> ALL =
            AttributeKey.valueOf(Connections.class, "all");

    private final HttpSettings settings;
    private final AtomicInteger open = new AtomicInteger();
    private final Counter tooMany;
    private final Counter untaken;

    public Connections(HttpSettings settings, MeterRegistry registry) {
        this.settings = settings;
        this.tooMany = Bound.MAX_CONNECTIONS.reached(registry);
        this.untaken = Bound.REPLY_TIMEOUT.reached(registry);
        registry.gauge("assay.http.connections", open);
    }

    /** Whether so many are open that who waits in line is to give up theirs. */
    static boolean areCrowded(HttpServerRequest request) {
        var all = channelOf(request.connection()).attr(ALL).get();
        return all.open.get() > all.settings.waitingConnections();
    }

    /** Watches a new connection until it ends; one too many ends at once. */
    void admit(HttpConnection connection) {
        var channel = channelOf(connection);
        channel.attr(ALL).set(this);
        int count = open.incrementAndGet();
        channel.closeFuture().addListener(_ -> open.decrementAndGet());
        if (count > settings.maxConnections()) {
            tooMany.increment();
            var _ = channel.close();
            return;
        }
        HeaderDeadline.watch(channel.pipeline(), settings.headerTimeout());
        channel.pipeline().addBefore(HeaderDeadline.MESSAGES, "replies", new ReplyDeadline());
    }

    private static Channel channelOf(HttpConnection connection) {
        return ((HttpServerConnection) connection).channelHandlerContext().channel();
    }

    /**
     * Ends the connection of a client that leaves a reply lying. The idle timeout does not: bytes
     * that the client goes on sending keep a connection from being idle.
     */
    private final class ReplyDeadline extends WriteTimeoutHandler {
        ReplyDeadline() {
            super(settings.replyTimeout().toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void writeTimedOut(ChannelHandlerContext context) {
            if (context.channel().isOpen()) {
                untaken.increment();
                var _ = context.close();
            }
        }
    }
}
