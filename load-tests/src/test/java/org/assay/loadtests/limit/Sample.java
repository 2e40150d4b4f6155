package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.loadtests.wire.Exchange;
import org.assay.loadtests.wire.Reply;

/**
 * Replies of Assay to real responses, kept so that the bare server sends the same; and the requests
 * that they answered.
 */
final class Sample {
    private final List<byte[]> requests = new ArrayList<>();
    private final List<byte[]> replies = new ArrayList<>();

    /**
     * An exchange that goes on as before, while the sample takes copies. To be used by one thread.
     */
    Exchange of(Exchange exchange) {
        return new Exchange() {
            @Override
            public byte[] request() {
                return exchange.request();
            }

            @Override
            public void replied(Reply reply) {
                requests.add(exchange.request());
                replies.add(reply.copyOfBody());
                exchange.replied(reply);
            }

            @Override
            public boolean hasEnded() {
                return exchange.hasEnded();
            }
        };
    }

    /** One reply a line: JSON on the wire has no line break. */
    void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (var reply : replies) {
                out.write(reply);
                out.write('\n');
            }
        }
    }

    int size() {
        return replies.size();
    }

    double meanReplyBytes() {
        return replies.stream().mapToInt(reply -> reply.length).average().orElse(0);
    }

    double meanRequestBytes() {
        return requests.stream().mapToInt(request -> request.length).average().orElse(0);
    }

    /** Exchanges that send one of these requests again and again, to a server of equal replies. */
    List<Exchange> again() {
        return requests.stream().<Exchange>map(Again::new).toList();
    }

    private static final class Again implements Exchange {
        private final byte[] request;

        Again(byte[] request) {
            this.request = request;
        }

        @Override
        public byte[] request() {
            return request;
        }

        @Override
        public void replied(Reply reply) {
            reply.requireStatus(200);
        }

        @Override
        public boolean hasEnded() {
            return false;
        }
    }
}
