package org.assay.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.cache.bank.Language;

/** What each type of problem means and what to do, as a page for people, in both languages. */
public final class ProblemRoutes implements Operations.Routes {
    private static final String TEXTS = "/web/problems.yaml";
    private static final String FRAME = "/web/problem.html";
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control", "public, max-age=300",
                    "Content-Security-Policy", "default-src 'none'");

    private final Map<String, Buffer> pageBySlug;
    private final Buffer all;

    /**
     * The pages.
     *
     * @throws IllegalStateException when a type has no text, or a text no type
     */
    public ProblemRoutes() {
        var texts = texts();
        var sections =
                Arrays.stream(ProblemType.values())
                        .collect(Collectors.toMap(ProblemType::slug, type -> section(type, texts)));
        if (texts.size() != sections.size()) {
            throw new IllegalStateException(TEXTS + " has a text of no type");
        }
        this.pageBySlug =
                sections.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> page("/problems/" + e.getKey(), e.getValue())));
        this.all =
                page(
                        "/problems",
                        Arrays.stream(ProblemType.values())
                                .map(type -> sections.get(type.slug()))
                                .collect(Collectors.joining()));
    }

    @Override
    public void mount(Operations operations) {
        operations.on("listProblems", _ -> Future.succeededFuture(html(all)));
        operations.on("getProblem", this::getProblem);
    }

    private Future<Reply> getProblem(ApiRequest request) {
        return Optional.ofNullable(pageBySlug.get(request.path("slug")))
                .map(page -> Future.succeededFuture(html(page)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static Reply html(Buffer page) {
        return new Reply(200, "text/html; charset=utf-8", page, HEADERS);
    }

    private static JsonNode texts() {
        try {
            return new YAMLMapper().readTree(JarFile.read(TEXTS).getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Buffer page(String title, String sections) {
        var frame = JarFile.read(FRAME).toString();
        return Buffer.buffer(frame.replace("{title}", title).replace("{sections}", sections));
    }

    private static String section(ProblemType type, JsonNode texts) {
        var html = new StringBuilder("<article id=\"" + type.slug() + "\">\n");
        html.append("<p><code>%s</code> · %d</p>\n".formatted(type.uri(), type.status()));
        for (var language : Language.values()) {
            var text = texts.at("/" + type.slug() + "/" + language.code());
            if (!text.isTextual()) {
                throw new IllegalStateException(
                        TEXTS + " has no " + language.code() + " of " + type.slug());
            }
            html.append(
                    "<section lang=\"%s\"><h2>%s</h2><p>%s</p></section>\n"
                            .formatted(
                                    language.code(),
                                    escaped(type.title(language)),
                                    escaped(text.asText())));
        }
        return html.append("</article>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
