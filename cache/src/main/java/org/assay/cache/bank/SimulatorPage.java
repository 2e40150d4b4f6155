package org.assay.cache.bank;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A simulator's page. Its file names the style and the script that all share by relative paths, so
 * that an author can open it; what is served has them inside and asks for nothing more.
 */
final class SimulatorPage {
    private static final String STYLE = "<link rel=\"stylesheet\" href=\"common.css\">";
    private static final String SCRIPT = "<script src=\"common.js\"></script>";

    private SimulatorPage() {}

    /** The page of a path; empty when it, or what all share, is not in the bank. */
    static Optional<byte[]> compose(BankSource source, String path) {
        return text(source, path)
                .flatMap(page -> inline(source, page, STYLE, "common.css", "style"))
                .flatMap(page -> inline(source, page, SCRIPT, "common.js", "script"))
                .map(page -> page.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> inline(
            BankSource source, String page, String reference, String file, String element) {
        return text(source, "simulators/" + file)
                .filter(content -> page.contains(reference))
                .map(
                        content ->
                                page.replace(
                                        reference,
                                        "<%1$s>\n%2$s</%1$s>".formatted(element, content)));
    }

    private static Optional<String> text(BankSource source, String path) {
        return Optional.ofNullable(source.files().get(path))
                .map(content -> new String(content, StandardCharsets.UTF_8));
    }
}
