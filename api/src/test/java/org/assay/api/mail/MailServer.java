package org.assay.api.mail;

import io.vertx.core.buffer.Buffer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on a port of this machine, which keeps what it takes. */
final class MailServer implements AutoCloseable {
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    /** A mail as it came, with the addresses of its envelope. */
    record Taken(String from, String to, Buffer bytes) {
        MimeMessage message() {
            try {
                return new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(bytes.getBytes()));
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }

        /** Types and contents of its parts. */
        List<Part> parts() throws MessagingException, IOException {
            var multipart = (MimeMultipart) message().getContent();
            var parts = new ArrayList<Part>();
            for (int i = 0; i < multipart.getCount(); i++) {
                var part = multipart.getBodyPart(i);
                parts.add(
                        new Part(
                                part.getContentType(),
                                part.getContent().toString().replace("\r\n", "\n")));
            }
            return parts;
        }

        @Override
        public String toString() {
            return bytes.toString();
        }
    }

    record Part(String type, String content) {}

    /** Does something before a mail is taken, such as refusing it. */
    interface Before {
        void take(String to) throws RejectException;
    }

    private MailServer(int port, Before before, UnaryOperator<SMTPServer.Builder> options) {
        this.server =
                options.apply(
                                SMTPServer.port(port)
                                        .messageHandler(
                                                (_, from, to, bytes) -> {
                                                    before.take(to);
                                                    taken.add(
                                                            new Taken(
                                                                    from,
                                                                    to,
                                                                    Buffer.buffer(bytes)));
                                                }))
                        .build();
        server.start();
    }

    /** One without encryption. */
    static MailServer plain() {
        return on(0);
    }

    static MailServer on(int port) {
        return new MailServer(port, _ -> {}, builder -> builder);
    }

    static MailServer plain(Before before) {
        return new MailServer(0, before, builder -> builder);
    }

    static MailServer with(UnaryOperator<SMTPServer.Builder> options) {
        return new MailServer(0, _ -> {}, options);
    }

    int port() {
        return server.getPortAllocated();
    }

    List<Taken> taken() {
        return taken;
    }

    @Override
    public void close() {
        server.stop();
    }
}
