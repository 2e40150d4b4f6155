package org.assay.cache.bank.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A text document of styled paragraphs, written as docx and odt. */
record TextDocument(List<Section> sections) {

    TextDocument {
        sections = List.copyOf(sections);
    }

    /** Points of a heading's letters; by-hand formatting imitates it. */
    static final int HEADING_POINTS = 16;

    /**
     * Pages with one footer; each section begins on a new page, with a paragraph, and ends with
     * one.
     *
     * @param restartAt the first page's number, or 0 to go on counting
     * @param footer what precedes the page's number at the foot of each page; empty: no footer
     */
    record Section(int restartAt, String footer, List<Block> blocks) {
        Section {
            blocks = List.copyOf(blocks);
            if (!(blocks.getFirst() instanceof Paragraph
                    && blocks.getLast() instanceof Paragraph)) {
                throw new IllegalArgumentException("a section begins and ends with a paragraph");
            }
        }
    }

    /** What follows each other in a section. */
    sealed interface Block permits Paragraph, Contents {}

    /** Spans in one style. */
    record Paragraph(Style style, boolean onNewPage, List<Span> spans) implements Block {
        Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** A table of contents that was made from headings of level 1 some time ago. */
    record Contents(List<Entry> entries) implements Block {
        Contents {
            entries = List.copyOf(entries);
        }
    }

    /** A line of a table of contents. */
    record Entry(String title, int page) {}

    /** Styles of paragraphs, by their names in both formats. */
    enum Style {
        BODY("Normal", "Standard", 0, 11),
        HEADING_1("Heading1", "Heading_20_1", 1, HEADING_POINTS),
        HEADING_2("Heading2", "Heading_20_2", 2, 13);

        final String word;
        final String open;
        final int level;
        final int points;

        Style(String word, String open, int level, int points) {
            this.word = word;
            this.open = open;
            this.level = level;
            this.points = points;
        }

        boolean isHeading() {
            return level > 0;
        }
    }

    /**
     * Text in one look.
     *
     * @param text a tab and a line feed stand for a tab and a line break
     */
    record Span(String text, Look look) {}

    /** What is formatted by hand, apart from styles. */
    enum Look {
        PLAIN,
        BOLD,
        /** Looks like a heading of level 1, whatever the paragraph's style. */
        LIKE_HEADING,
        HIDDEN
    }

    /** A document of one section without footer. */
    static TextDocument of(List<? extends Block> blocks) {
        return new TextDocument(List.of(new Section(0, "", List.copyOf(blocks))));
    }

    static Paragraph body(String text) {
        return body(new Span(text, Look.PLAIN));
    }

    static Paragraph body(Span... spans) {
        return new Paragraph(Style.BODY, false, Arrays.asList(spans));
    }

    static Paragraph bodyOnNewPage(String text) {
        return new Paragraph(Style.BODY, true, List.of(new Span(text, Look.PLAIN)));
    }

    static Paragraph heading(Style style, String text) {
        return new Paragraph(style, false, List.of(new Span(text, Look.PLAIN)));
    }

    static Paragraph headingOnNewPage(Style style, String text) {
        return new Paragraph(style, true, List.of(new Span(text, Look.PLAIN)));
    }

    /** One paragraph a line. */
    static TextDocument ofLines(List<String> lines) {
        return of(lines.stream().map(TextDocument::body).toList());
    }

    /** The document in both formats, by file name. */
    Map<String, byte[]> files(String name) {
        return Map.of(name + ".docx", new Docx(this).bytes(), name + ".odt", new Odt(this).bytes());
    }
}
