package org.assay.cache.bank.files;

import java.util.List;

/**
 * What a docx or odt says, tables of contents left out, as an application would show it. Pages are
 * ended by what the document says, never by being full.
 *
 * @param starts the number of each section's first page, 0 to go on
 */
record ReadText(List<Line> lines, List<Integer> starts) {

    ReadText {
        lines = List.copyOf(lines);
        starts = List.copyOf(starts);
    }

    /**
     * A paragraph.
     *
     * @param level of its heading's style, 0 for others
     * @param text what is shown
     * @param hidden what is not
     * @param page counted from the first page on
     */
    record Line(int level, String text, String hidden, int page, int section) {}

    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    Line line(String text) {
        return lines.stream().filter(line -> line.text().equals(text)).collect(Reading.only());
    }

    /** The number at the foot of a page, if sections began with given numbers. */
    int printed(Line line, List<Integer> withStarts) {
        int printed = line.page();
        for (int i = 0; i <= line.section(); i++) {
            if (withStarts.get(i) > 0) {
                printed = line.page() - firstPage(i) + withStarts.get(i);
            }
        }
        return printed;
    }

    private int firstPage(int section) {
        return lines.stream()
                .filter(line -> line.section() == section)
                .mapToInt(Line::page)
                .min()
                .orElseThrow();
    }
}
