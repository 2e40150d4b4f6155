package org.assay.loadtests.limit;

import static org.assay.loadtests.wire.Bytes.ascii;

import org.assay.loadtests.wire.Exchange;
import org.assay.loadtests.wire.Reply;

/** A learner who looks at the own profile again and again. */
final class ProfileReader implements Exchange {
    private static final byte[] TOTAL = ascii("\"totalPoints\":");

    private final byte[] request;

    ProfileReader(String token) {
        this.request = Requests.profile(token);
    }

    @Override
    public byte[] request() {
        return request;
    }

    @Override
    public void replied(Reply reply) {
        reply.requireStatus(200);
        if (reply.numberAfter(TOTAL) < 0) {
            throw new IllegalStateException("points below 0");
        }
    }

    @Override
    public boolean hasEnded() {
        return false;
    }
}
