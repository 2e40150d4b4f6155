package org.assay.api.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assay.cache.bank.Language;

/**
 * Answers what never becomes a request and so never reaches a router: headers that arrive too
 * slowly (408), chunks of a body that are none (400). The idle timeout does not: a byte a minute
 * keeps a connection from being idle.
 *
 * <p>Stands on both sides of the HTTP decoder of one connection and is only used by its event loop.
 */
final class HeaderDeadline {
    /** Name that Vert.x gives the decoder of requests. */
    private static final String DECODER = "httpDecoder";

    /** Name that Vert.x gives its own handler, the last one. */
    private static final String SERVER = "handler";

    /** Name of what stands after the decoder; what it writes itself goes on from there. */
    static final String MESSAGES = "messages";

    private final long limitMs;
    private Optional<ScheduledFuture<?>> deadline = Optional.empty();
    private boolean complete;
    private boolean inBody;
    private boolean late;
    private int unanswered;

    private HeaderDeadline(Duration limit) {
        this.limitMs = limit.toMillis();
    }

    /** Watches a connection from now on; counts from the first byte of each request. */
    static void watch(ChannelPipeline pipeline, Duration limit) {
        var watch = new HeaderDeadline(limit);
        pipeline.addBefore(DECODER, "bytes", watch.new Bytes());
        pipeline.addBefore(SERVER, MESSAGES, watch.new Messages());
    }

    /** Before the decoder: bytes that complete no headers start the clock. */
    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            boolean between = !inBody;
            complete = false;
            context.fireChannelRead(bytes);
            if (between && !complete && !late && deadline.isEmpty()) {
                deadline =
                        Optional.of(
                                context.executor()
                                        .schedule(
                                                () -> beLate(context),
                                                limitMs,
                                                TimeUnit.MILLISECONDS));
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            stopClock();
            context.fireChannelInactive();
        }
    }

    /** After the decoder: whole headers stop the clock. */
    private final class Messages extends ChannelDuplexHandler {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (late) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest request) {
                stopClock();
                complete = true;
                inBody = true;
                unanswered++;
                if (!isOurs(request.protocolVersion())) {
                    refuse(context, message);
                    return;
                }
            } else if (message instanceof HttpContent chunk && chunk.decoderResult().isFailure()) {
                refuse(context, message);
                return;
            }
            if (message instanceof LastHttpContent) {
                inBody = false;
            }
            context.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            boolean interim =
                    message instanceof HttpResponse response
                            && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            var _ = context.write(message, promise);
            if (message instanceof LastHttpContent && !interim) {
                unanswered--;
                if (late && unanswered == 0) {
                    answer(context, ProblemType.REQUEST_TIMEOUT);
                }
            }
        }

        private void refuse(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
            late = true; // Nothing that follows can be understood.
            if (unanswered == 1) {
                answer(context, ProblemType.MALFORMED_REQUEST);
            } else {
                var _ = context.close();
            }
        }
    }

    private static boolean isOurs(HttpVersion version) {
        return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
    }

    private void stopClock() {
        deadline.ifPresent(clock -> clock.cancel(false));
        deadline = Optional.empty();
    }

    /** Replies to earlier requests of the connection go first. */
    private void beLate(ChannelHandlerContext context) {
        late = true;
        if (unanswered == 0) {
            answer(context.pipeline().context(Messages.class), ProblemType.REQUEST_TIMEOUT);
        }
    }

    /** There are no headers to tell a language from: French, as for a request without any. */
    private static void answer(ChannelHandlerContext context, ProblemType type) {
        var body =
                Unpooled.wrappedBuffer(Problems.document(type, Language.FR).toBuffer().getBytes());
        var response =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(type.status()), body);
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }
}
