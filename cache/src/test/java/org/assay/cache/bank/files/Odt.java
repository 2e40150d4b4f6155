package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Workbook.escaped;

import java.util.List;
import org.assay.cache.bank.files.TextDocument.Block;
import org.assay.cache.bank.files.TextDocument.Contents;
import org.assay.cache.bank.files.TextDocument.Look;
import org.assay.cache.bank.files.TextDocument.Paragraph;
import org.assay.cache.bank.files.TextDocument.Section;
import org.assay.cache.bank.files.TextDocument.Span;
import org.assay.cache.bank.files.TextDocument.Style;

/** Writes a text document as odt (ISO/IEC 26300). */
record Odt(TextDocument document) {
    private static final String XML = OpenDocument.XML;
    private static final String NAMESPACES =
            ("xmlns:office=\"%1$soffice:1.0\" xmlns:text=\"%1$stext:1.0\" xmlns:style=\"%1$sstyle:1.0\""
                            + " xmlns:fo=\"%1$sxsl-fo-compatible:1.0\" xmlns:svg=\"%1$ssvg-compatible:1.0\" office:version=\"1.2\"")
                    .formatted(OpenDocument.NAMES);

    byte[] bytes() {
        return OpenDocument.begin(OpenDocument.TEXT, List.of("content.xml", "styles.xml"))
                .file("styles.xml", styles())
                .file("content.xml", content())
                .bytes();
    }

    private List<Section> sections() {
        return document.sections();
    }

    /** Texts hold made-up names: they are in no language, so that nothing is underlined. */
    private String styles() {
        var styles = new StringBuilder();
        styles.append(
                "<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:margin-top=\"0.1cm\" fo:margin-bottom=\"0.1cm\"/><style:text-properties style:font-name=\"Sans\" fo:font-size=\"11pt\" fo:language=\"zxx\" fo:country=\"none\"/></style:default-style>");
        styles.append(
                "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>");
        for (var style : List.of(Style.HEADING_1, Style.HEADING_2)) {
            styles.append(
                    "<style:style style:name=\"%s\" style:display-name=\"Heading %2$d\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:next-style-name=\"Standard\" style:default-outline-level=\"%2$d\" style:class=\"text\"><style:paragraph-properties fo:keep-with-next=\"always\"/><style:text-properties fo:font-size=\"%3$dpt\" fo:font-weight=\"bold\"/></style:style>"
                            .formatted(style.open, style.level, style.points));
        }
        styles.append(
                "<style:style style:name=\"Contents_20_1\" style:display-name=\"Contents 1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"index\"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"17cm\" style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops></style:paragraph-properties></style:style>");
        var masters = new StringBuilder();
        for (int i = 0; i < sections().size(); i++) {
            masters.append(master(i, sections().get(i)));
        }
        return XML
                + "<office:document-styles %s><office:font-face-decls><style:font-face style:name=\"Sans\" svg:font-family=\"'Liberation Sans'\" style:font-family-generic=\"swiss\"/></office:font-face-decls><office:styles>%s</office:styles><office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" fo:margin-bottom=\"2cm\" fo:margin-left=\"2cm\" fo:margin-right=\"2cm\"/><style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.3cm\"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>%s</office:master-styles></office:document-styles>"
                        .formatted(NAMESPACES, styles, masters);
    }

    private static String master(int index, Section section) {
        var footer =
                section.footer().isEmpty()
                        ? ""
                        : "<style:footer><text:p text:style-name=\"Standard\">%s<text:page-number text:select-page=\"current\">1</text:page-number></text:p></style:footer>"
                                .formatted(text(section.footer()));
        return "<style:master-page style:name=\"%s\" style:page-layout-name=\"A4\">%s</style:master-page>"
                .formatted(masterName(index), footer);
    }

    /** The first section's pages are the format's default ones. */
    private static String masterName(int index) {
        return index == 0 ? "Standard" : "Section" + index;
    }

    private String content() {
        var text = new StringBuilder();
        var automatic = new StringBuilder();
        for (var style : Style.values()) {
            automatic.append(
                    automatic(
                            "P_" + style,
                            style,
                            "",
                            "<style:paragraph-properties fo:break-before=\"page\"/>"));
        }
        automatic.append(look(Look.BOLD, "fo:font-weight=\"bold\""));
        automatic.append(
                look(
                        Look.LIKE_HEADING,
                        "fo:font-weight=\"bold\" fo:font-size=\"%dpt\""
                                .formatted(TextDocument.HEADING_POINTS)));
        automatic.append(look(Look.HIDDEN, "text:display=\"none\""));
        for (int i = 0; i < sections().size(); i++) {
            var blocks = sections().get(i).blocks();
            automatic.append(beginning(i, sections().get(i)));
            for (int j = 0; j < blocks.size(); j++) {
                text.append(block(blocks.get(j), j == 0 ? "Begin" + i : ""));
            }
        }
        return XML
                + "<office:document-content %s><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>"
                        .formatted(NAMESPACES, automatic, text);
    }

    private static String automatic(
            String name, Style style, String attributes, String properties) {
        return "<style:style style:name=\"%s\" style:family=\"paragraph\" style:parent-style-name=\"%s\"%s>%s</style:style>"
                .formatted(name, style.open, attributes, properties);
    }

    private static String look(Look look, String properties) {
        return "<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties %s/></style:style>"
                .formatted(look, properties);
    }

    /** The style of a section's first paragraph, which sets the pages and their numbers. */
    private static String beginning(int index, Section section) {
        if (!(section.blocks().getFirst() instanceof Paragraph first)) {
            throw new IllegalArgumentException("a section begins with a paragraph");
        }
        return automatic(
                "Begin" + index,
                first.style(),
                " style:master-page-name=\"%s\"".formatted(masterName(index)),
                section.restartAt() > 0
                        ? "<style:paragraph-properties style:page-number=\"%d\"/>"
                                .formatted(section.restartAt())
                        : "");
    }

    private static String block(Block block, String styleName) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, styleName);
            case Contents contents -> contents(contents);
        };
    }

    private static String paragraph(Paragraph paragraph, String styleName) {
        var spans = new StringBuilder();
        for (var span : paragraph.spans()) {
            spans.append(span(span));
        }
        var style = paragraph.style();
        var ownName = paragraph.onNewPage() ? "P_" + style : style.open;
        var name = styleName.isEmpty() ? ownName : styleName;
        return style.isHeading()
                ? "<text:h text:style-name=\"%s\" text:outline-level=\"%d\">%s</text:h>"
                        .formatted(name, style.level, spans)
                : "<text:p text:style-name=\"%s\">%s</text:p>".formatted(name, spans);
    }

    private static String span(Span span) {
        return span.look() == Look.PLAIN
                ? text(span.text())
                : "<text:span text:style-name=\"%s\">%s</text:span>"
                        .formatted(span.look(), text(span.text()));
    }

    /** A space after a space counts only as an element. */
    private static String text(String text) {
        return escaped(text)
                .replaceAll("(?<= ) ", "<text:s/>")
                .replace("\t", "<text:tab/>")
                .replace("\n", "<text:line-break/>");
    }

    private static String contents(Contents contents) {
        var lines = new StringBuilder();
        for (var entry : contents.entries()) {
            lines.append(
                    "<text:p text:style-name=\"Contents_20_1\">%s<text:tab/>%d</text:p>"
                            .formatted(text(entry.title()), entry.page()));
        }
        return "<text:table-of-content text:name=\"Contents\" text:protected=\"true\"><text:table-of-content-source text:outline-level=\"1\" text:use-outline-level=\"true\"><text:table-of-content-entry-template text:outline-level=\"1\" text:style-name=\"Contents_20_1\"><text:index-entry-text/><text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/><text:index-entry-page-number/></text:table-of-content-entry-template></text:table-of-content-source><text:index-body>%s</text:index-body></text:table-of-content>"
                .formatted(lines);
    }
}
