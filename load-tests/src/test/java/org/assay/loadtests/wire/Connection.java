package org.assay.loadtests.wire;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One connection, kept alive; at most one request at a time is on its way. */
final class Connection implements AutoCloseable {
    private static final byte[] END_OF_HEAD = Bytes.ascii("\r\n\r\n");
    private static final byte[] CONTENT_LENGTH = Bytes.ascii("\r\ncontent-length:");

    /** Bytes of the largest reply that is read. */
    private static final int MAX_REPLY_BYTES = 256 * 1024;

    /** Where the three digits of the status stand in {@code HTTP/1.1 200 OK}. */
    private static final int STATUS_AT = 9;

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(MAX_REPLY_BYTES);
    private @Nullable Exchange exchange;
    private long intendedNs;

    private Connection(SocketChannel channel) {
        this.channel = channel;
    }

    static Connection open(InetSocketAddress server, Selector selector) throws IOException {
        var channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var connection = new Connection(channel);
        channel.register(selector, SelectionKey.OP_READ, connection);
        return connection;
    }

    /**
     * Sends the exchange's request.
     *
     * @param intended when it was to be sent, by the clock of {@link System#nanoTime}
     */
    void send(Exchange next, long intended) throws IOException {
        exchange = next;
        intendedNs = intended;
        var bytes = ByteBuffer.wrap(next.request());
        while (bytes.hasRemaining()) {
            var _ = channel.write(bytes); // A request is small beside a socket's buffer.
        }
    }

    long intendedNs() {
        return intendedNs;
    }

    /** Reads what is there; returns the reply once it is whole. */
    @Nullable Reply read() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("the server closed a connection");
        }
        byte[] bytes = in.array();
        int there = in.position();
        int headEnd = Bytes.indexOf(bytes, 0, there, END_OF_HEAD);
        if (headEnd < 0) {
            return null;
        }
        int bodyStart = headEnd + END_OF_HEAD.length;
        int bodyEnd = bodyStart + contentLength(bytes, headEnd);
        if (there < bodyEnd) {
            return null;
        }
        in.clear();
        return new Reply(number(bytes, STATUS_AT), bytes, bodyStart, bodyEnd);
    }

    /** The exchange whose reply was read; the connection is free afterwards. */
    Exchange release() {
        var done = exchange;
        exchange = null;
        if (done == null) {
            throw new IllegalStateException("a reply to no request");
        }
        return done;
    }

    private static int contentLength(byte[] bytes, int headEnd) {
        int at = Bytes.indexOfIgnoringCase(bytes, 0, headEnd, CONTENT_LENGTH);
        if (at < 0) {
            throw new UnexpectedReplyException("a reply without Content-Length");
        }
        return number(bytes, at + CONTENT_LENGTH.length);
    }

    private static int number(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ') {
            at++;
        }
        int number = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
