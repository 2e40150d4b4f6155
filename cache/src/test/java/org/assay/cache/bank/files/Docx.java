package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.OpenXml.relation;
import static org.assay.cache.bank.files.OpenXml.relations;
import static org.assay.cache.bank.files.Workbook.escaped;

import java.util.List;
import org.assay.cache.bank.files.TextDocument.Block;
import org.assay.cache.bank.files.TextDocument.Contents;
import org.assay.cache.bank.files.TextDocument.Paragraph;
import org.assay.cache.bank.files.TextDocument.Section;
import org.assay.cache.bank.files.TextDocument.Span;
import org.assay.cache.bank.files.TextDocument.Style;

/** Writes a text document as docx (ISO/IEC 29500). */
record Docx(TextDocument document) {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES =
            "xmlns:w=\"%swordprocessingml/2006/main\" xmlns:r=\"%s\""
                    .formatted(OpenXml.SCHEMAS, OpenXml.RELATION);

    /** A4 with margins of 2 cm, in twentieths of a point. */
    private static final String PAGE =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    byte[] bytes() {
        var zip = new StoredZip();
        zip.file("[Content_Types].xml", contentTypes());
        zip.file(
                "_rels/.rels",
                XML + relations(relation("r1", "officeDocument", "word/document.xml")));
        zip.file("word/document.xml", text());
        zip.file("word/styles.xml", styles());
        zip.file("word/_rels/document.xml.rels", XML + relations(partRelations()));
        for (int i = 0; i < sections().size(); i++) {
            if (hasFooters()) {
                zip.file("word/footer%d.xml".formatted(i), footer(sections().get(i)));
            }
        }
        return zip.bytes();
    }

    private List<Section> sections() {
        return document.sections();
    }

    private boolean hasFooters() {
        return sections().stream().anyMatch(section -> !section.footer().isEmpty());
    }

    private String contentTypes() {
        var parts = new StringBuilder();
        parts.append(part("document", "document.main")).append(part("styles", "styles"));
        for (int i = 0; hasFooters() && i < sections().size(); i++) {
            parts.append(part("footer" + i, "footer"));
        }
        return XML + OpenXml.types(OpenXml.XML_FILES, parts.toString());
    }

    private static String part(String name, String type) {
        return OpenXml.part("word/" + name, "officedocument.wordprocessingml." + type);
    }

    private String partRelations() {
        var relations = new StringBuilder();
        relations.append(relation("s", "styles", "styles.xml"));
        for (int i = 0; hasFooters() && i < sections().size(); i++) {
            relations.append(relation("f" + i, "footer", "footer%d.xml".formatted(i)));
        }
        return relations.toString();
    }

    private static String footer(Section section) {
        var number =
                section.footer().isEmpty()
                        ? ""
                        : run(section.footer(), "")
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return XML + "<w:ftr %s><w:p>%s</w:p></w:ftr>".formatted(NAMESPACES, number);
    }

    /** Texts hold made-up names: nothing is to be underlined as misspelt. */
    private static String styles() {
        var styles = new StringBuilder();
        styles.append(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\" w:cs=\"Liberation Sans\"/><w:noProof/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        styles.append(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        for (var style : List.of(Style.HEADING_1, Style.HEADING_2)) {
            styles.append(
                    "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"heading %d\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val=\"%d\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"%d\"/></w:rPr></w:style>"
                            .formatted(style.word, style.level, style.level - 1, 2 * style.points));
        }
        styles.append(
                "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs></w:pPr></w:style>");
        return XML + "<w:styles %s>%s</w:styles>".formatted(NAMESPACES, styles);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = 0; i < sections().size(); i++) {
            var blocks = sections().get(i).blocks();
            boolean isLast = i == sections().size() - 1;
            for (int j = 0; j < blocks.size(); j++) {
                boolean endsSection = !isLast && j == blocks.size() - 1;
                text.append(block(blocks.get(j), endsSection ? properties(i) : ""));
            }
        }
        return XML
                + "<w:document %s><w:body>%s%s</w:body></w:document>"
                        .formatted(NAMESPACES, text, properties(sections().size() - 1));
    }

    private String properties(int index) {
        int start = sections().get(index).restartAt();
        return "<w:sectPr>%s<w:type w:val=\"nextPage\"/>%s%s</w:sectPr>"
                .formatted(
                        hasFooters()
                                ? "<w:footerReference w:type=\"default\" r:id=\"f%d\"/>"
                                        .formatted(index)
                                : "",
                        PAGE,
                        start > 0 ? "<w:pgNumType w:start=\"%d\"/>".formatted(start) : "");
    }

    private static String block(Block block, String sectionEnd) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, sectionEnd);
            case Contents contents -> contents(contents);
        };
    }

    private static String paragraph(Paragraph paragraph, String sectionEnd) {
        var spans = new StringBuilder();
        for (var span : paragraph.spans()) {
            spans.append(run(span.text(), look(span)));
        }
        var style = paragraph.style();
        return "<w:p><w:pPr>%s%s%s</w:pPr>%s</w:p>"
                .formatted(
                        style == Style.BODY ? "" : "<w:pStyle w:val=\"%s\"/>".formatted(style.word),
                        paragraph.onNewPage() ? "<w:pageBreakBefore/>" : "",
                        sectionEnd,
                        spans);
    }

    private static String look(Span span) {
        return switch (span.look()) {
            case PLAIN -> "";
            case BOLD -> "<w:b/>";
            case LIKE_HEADING ->
                    "<w:b/><w:sz w:val=\"%d\"/>".formatted(2 * TextDocument.HEADING_POINTS);
            case HIDDEN -> "<w:vanish/>";
        };
    }

    private static String run(String text, String look) {
        var content =
                escaped(text)
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>", content);
    }

    /** A field in a frame that offers to update it. */
    private static String contents(Contents contents) {
        var lines = new StringBuilder();
        for (var entry : contents.entries()) {
            var begin =
                    lines.isEmpty()
                            ? "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                            : "";
            lines.append(
                    "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>%s%s</w:p>"
                            .formatted(begin, run(entry.title() + "\t" + entry.page(), "")));
        }
        return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>%s<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>"
                .formatted(lines);
    }
}
