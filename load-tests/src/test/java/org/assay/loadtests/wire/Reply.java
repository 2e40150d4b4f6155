package org.assay.loadtests.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A reply whose body is read in place, in the order in which its members stand: reading one moves
 * on behind it. Valid until the call that handed it over returns.
 */
public final class Reply {
    private final int status;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private int position;

    Reply(int status, byte[] bytes, int start, int end) {
        this.status = status;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.position = start;
    }

    public int status() {
        return status;
    }

    public int bodyBytes() {
        return end - start;
    }

    /** The text that follows the next {@code before}, up to a quote, a comma or a brace. */
    public String textAfter(byte[] before) {
        int from = Bytes.indexOf(bytes, position, end, before);
        if (from < 0) {
            throw new UnexpectedReplyException(
                    "no " + new String(before, StandardCharsets.US_ASCII) + " in " + this);
        }
        from += before.length;
        int to = from;
        while (to < end && bytes[to] != '"' && bytes[to] != ',' && bytes[to] != '}') {
            to++;
        }
        position = to;
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    public int numberAfter(byte[] before) {
        return Integer.parseInt(textAfter(before));
    }

    /** Ends the exchange unless the status is the one expected. */
    public void requireStatus(int expected) {
        if (status != expected) {
            throw new UnexpectedReplyException("not " + expected + ": " + this);
        }
    }

    public byte[] copyOfBody() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    @Override
    public String toString() {
        return status + " " + new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
