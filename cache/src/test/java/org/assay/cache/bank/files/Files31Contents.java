package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.TextDocument.body;
import static org.assay.cache.bank.files.TextDocument.bodyOnNewPage;
import static org.assay.cache.bank.files.TextDocument.headingOnNewPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.cache.bank.files.TextDocument.Block;
import org.assay.cache.bank.files.TextDocument.Contents;
import org.assay.cache.bank.files.TextDocument.Entry;
import org.assay.cache.bank.files.TextDocument.Look;
import org.assay.cache.bank.files.TextDocument.Span;
import org.assay.cache.bank.files.TextDocument.Style;

/** Documents with a table of contents that is out of date. */
final class Files31Contents {

    /**
     * A chapter, which begins on a new page.
     *
     * @param pages that it takes
     */
    private record Chapter(String title, int pages) {}

    private Files31Contents() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(
                walks(
                                List.of(
                                        new Entry("Falguière", 2),
                                        new Entry("Montbrun", 3),
                                        new Entry("Peyrac", 5),
                                        new Entry("Sourdon", 7),
                                        new Entry("Valserre", 8),
                                        new Entry("Cazelle", 9)),
                                List.of(
                                        new Chapter("Falguière", 1),
                                        new Chapter("Montbrun", 2),
                                        new Chapter("Lautrel", 1),
                                        new Chapter("Peyrac", 3),
                                        new Chapter("Sourdon", 1),
                                        new Chapter("Valserre", 2),
                                        new Chapter("Cazelle", 1)))
                        .files("walks-a"));
        files.putAll(
                walks(
                                List.of(
                                        new Entry("Aigremont", 2),
                                        new Entry("Bellac", 3),
                                        new Entry("Durfort", 4),
                                        new Entry("Esquelles", 6),
                                        new Entry("Gourdan", 8)),
                                List.of(
                                        new Chapter("Aigremont", 1),
                                        new Chapter("Bellac", 2),
                                        new Chapter("Chantoise", 1),
                                        new Chapter("Durfort", 2),
                                        new Chapter("Esquelles", 3),
                                        new Chapter("Fauverge", 1),
                                        new Chapter("Gourdan", 1),
                                        new Chapter("Hautpré", 2)))
                        .files("walks-b"));
        return files;
    }

    private static TextDocument walks(List<Entry> entries, List<Chapter> chapters) {
        var blocks = new ArrayList<Block>();
        blocks.add(body(new Span("Promenades / Walks", Look.BOLD)));
        blocks.add(new Contents(entries));
        for (var chapter : chapters) {
            blocks.add(headingOnNewPage(Style.HEADING_1, chapter.title()));
            blocks.add(body("Suivez le balisage jaune. / Follow the yellow marks."));
            for (int page = 2; page <= chapter.pages(); page++) {
                blocks.add(
                        bodyOnNewPage(
                                "Étape %d : tournez à gauche. / Stage %d: turn left."
                                        .formatted(page, page)));
            }
        }
        return TextDocument.of(blocks);
    }
}
