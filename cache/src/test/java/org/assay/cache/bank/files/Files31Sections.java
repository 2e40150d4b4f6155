package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.TextDocument.body;
import static org.assay.cache.bank.files.TextDocument.heading;
import static org.assay.cache.bank.files.TextDocument.headingOnNewPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.cache.bank.files.TextDocument.Block;
import org.assay.cache.bank.files.TextDocument.Section;
import org.assay.cache.bank.files.TextDocument.Style;

/** Reports in several sections with numbered pages. */
final class Files31Sections {

    private Files31Sections() {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(
                new TextDocument(
                                List.of(
                                        section(0, "Avant-propos / Foreword", "Merci / Thanks"),
                                        section(1, "Orvelle", "Trévenec", "Belmor", "Kermadou"),
                                        section(
                                                1,
                                                "Annexe A / Appendix A",
                                                "Annexe B / Appendix B",
                                                "Annexe C / Appendix C")))
                        .files("report-a"));
        files.putAll(
                new TextDocument(
                                List.of(
                                        section(
                                                0,
                                                "Préface / Preface",
                                                "Cartes / Maps",
                                                "Lexique / Glossary"),
                                        section(
                                                1,
                                                "Arvelle",
                                                "Brantois",
                                                "Corval",
                                                "Dournel",
                                                "Estagnac"),
                                        section(0, "Fontanges", "Gressac", "Harnois")))
                        .files("report-b"));
        return files;
    }

    /** A page a title. */
    private static Section section(int restartAt, String... titles) {
        var blocks = new ArrayList<Block>();
        for (var title : titles) {
            blocks.add(
                    blocks.isEmpty()
                            ? heading(Style.HEADING_1, title)
                            : headingOnNewPage(Style.HEADING_1, title));
            blocks.add(body("Texte à venir. / Text to come."));
        }
        return new Section(restartAt, "Page ", blocks);
    }
}
