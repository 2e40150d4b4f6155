package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Elements.children;
import static org.assay.cache.bank.files.Elements.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assay.cache.bank.files.ReadText.Line;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads back an odt, paragraph by paragraph. */
final class ReadOdt {
    private final List<Line> lines = new ArrayList<>();
    private int page = 1;
    private int section;

    private ReadOdt() {}

    static ReadText read(byte[] file) {
        var read = new ReadOdt();
        var root = Elements.parsed(Reading.entry(file, "content.xml"));
        var styles = new HashMap<String, Element>();
        for (var style : elements(root, "style:style")) {
            styles.put(style.getAttribute("style:name"), style);
        }
        for (var paragraph : children(elements(root, "office:text").getFirst())) {
            if (!paragraph.getTagName().equals("text:table-of-content")) {
                read.paragraph(paragraph, styles);
            }
        }
        var starts =
                IntStream.rangeClosed(0, read.section)
                        .map(
                                i ->
                                        elements(
                                                        Objects.requireNonNull(
                                                                styles.get("Begin" + i)),
                                                        "style:paragraph-properties")
                                                .stream()
                                                .map(e -> e.getAttribute("style:page-number"))
                                                .mapToInt(Integer::parseInt)
                                                .findFirst()
                                                .orElse(0))
                        .boxed()
                        .toList();
        return new ReadText(read.lines, starts);
    }

    private void paragraph(Element paragraph, Map<String, Element> styles) {
        var style = styles.get(paragraph.getAttribute("text:style-name"));
        if (style != null && !lines.isEmpty()) {
            boolean beginsSection = style.hasAttribute("style:master-page-name");
            boolean breaks =
                    elements(style, "style:paragraph-properties").stream()
                            .anyMatch(e -> e.getAttribute("fo:break-before").equals("page"));
            section += beginsSection ? 1 : 0;
            page += beginsSection || breaks ? 1 : 0;
        }
        var level = paragraph.getAttribute("text:outline-level");
        lines.add(
                new Line(
                        level.isEmpty() ? 0 : Integer.parseInt(level),
                        text(paragraph, styles, false, false),
                        text(paragraph, styles, true, false),
                        page,
                        section));
    }

    private static String text(
            Node parent, Map<String, Element> styles, boolean wanted, boolean isHidden) {
        var text = new StringBuilder();
        var nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            var node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals("text:span")) {
                var style =
                        Objects.requireNonNull(styles.get(element.getAttribute("text:style-name")));
                boolean hides =
                        elements(style, "style:text-properties").stream()
                                .anyMatch(e -> e.getAttribute("text:display").equals("none"));
                text.append(text(element, styles, wanted, hides));
            } else if (wanted == isHidden) {
                text.append(
                        switch (node.getNodeName()) {
                            case "text:tab" -> "\t";
                            case "text:line-break" -> "\n";
                            case "text:s" -> " ";
                            default -> node.getTextContent();
                        });
            }
        }
        return text.toString();
    }
}
