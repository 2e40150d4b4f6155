package org.assay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Mails to one address, as the operations port shows those of the folder. */
record Mailbox(String address) {
    /** A line that is nothing but a link's proof or a code. */
    private static final Pattern CODE = Pattern.compile("(?m)^(?:[A-Za-z0-9_-]{43}|[0-9]{6})$");

    private static final Map<String, String> TEMPLATE_BY_SUBJECT =
            Stream.of(
                            "verify-email",
                            "reset-password",
                            "email-change-code",
                            "email-changed",
                            "password-changed",
                            "identity-linked",
                            "identity-unlinked",
                            "account-exists",
                            "account-erased")
                    .flatMap(kind -> Stream.of("fr/" + kind, "en/" + kind))
                    .collect(Collectors.toMap(Mailbox::subjectOf, name -> name));

    /**
     * A mail.
     *
     * @param language of its words
     * @param kind the name of its template
     * @param code what it proves something with, empty when nothing
     */
    record Received(String language, String kind, String code) {}

    private static String subjectOf(String template) {
        try (var in =
                Objects.requireNonNull(
                        Mailbox.class.getResourceAsStream("/mails/" + template + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The oldest first. */
    List<Received> all() {
        return get("/mails")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(mail -> mail[1].equals(address))
                .map(mail -> received(mail[0], mail[2]))
                .toList()
                .reversed();
    }

    private static Received received(String path, String subject) {
        var code = CODE.matcher(get(path));
        var template = Objects.requireNonNull(TEMPLATE_BY_SUBJECT.get(subject));
        return new Received(
                template.substring(0, 2), template.substring(3), code.find() ? code.group() : "");
    }

    private static String get(String path) {
        var port = RunningServer.get().server().operationsPort();
        try {
            return ApiClient.raw(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mail with this rank, from 1, once it is there. */
    Received await(int number) {
        Awaitility.await().until(() -> all().size() >= number);
        return all().get(number - 1);
    }
}
