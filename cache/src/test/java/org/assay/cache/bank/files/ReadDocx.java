package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Elements.children;
import static org.assay.cache.bank.files.Elements.elements;
import static org.assay.cache.bank.files.Elements.has;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.ReadText.Line;
import org.w3c.dom.Element;

/** Reads back a docx, paragraph by paragraph. */
final class ReadDocx {
    private final List<Line> lines = new ArrayList<>();
    private int page = 1;
    private int section;

    private ReadDocx() {}

    static ReadText read(byte[] file) {
        var read = new ReadDocx();
        var root = Elements.parsed(Reading.entry(file, "word/document.xml"));
        for (var paragraph : children(children(root).getFirst())) {
            if (paragraph.getTagName().equals("w:p")) {
                read.paragraph(paragraph);
            }
        }
        var starts =
                elements(root, "w:sectPr").stream()
                        .map(
                                section ->
                                        elements(section, "w:pgNumType").stream()
                                                .map(type -> type.getAttribute("w:start"))
                                                .map(Integer::valueOf)
                                                .findFirst()
                                                .orElse(0))
                        .toList();
        return new ReadText(read.lines, starts);
    }

    private void paragraph(Element paragraph) {
        if (has(paragraph, "w:pageBreakBefore")) {
            page++;
        }
        var style =
                elements(paragraph, "w:pStyle").stream()
                        .map(element -> element.getAttribute("w:val"))
                        .collect(Collectors.joining());
        int level = style.startsWith("Heading") ? Integer.parseInt(style.substring(7)) : 0;
        lines.add(new Line(level, text(paragraph, false), text(paragraph, true), page, section));
        if (has(paragraph, "w:sectPr")) {
            page++;
            section++;
        }
    }

    private static String text(Element paragraph, boolean isHidden) {
        var text = new StringBuilder();
        for (var run : elements(paragraph, "w:r")) {
            if (has(run, "w:vanish") == isHidden) {
                for (var part : children(run)) {
                    switch (part.getTagName()) {
                        case "w:t" -> text.append(part.getTextContent());
                        case "w:tab" -> text.append('\t');
                        case "w:br" -> text.append('\n');
                        default -> {}
                    }
                }
            }
        }
        return text.toString();
    }
}
