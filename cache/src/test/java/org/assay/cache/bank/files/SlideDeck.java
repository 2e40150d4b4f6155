package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** A slide show. */
record SlideDeck(List<Slide> slides) {

    /**
     * A slide with a title and a line of text.
     *
     * @param hidden whether it is left out when the show is run
     */
    record Slide(String title, String text, boolean hidden) {}

    SlideDeck {
        slides = List.copyOf(slides);
    }

    /** The slide show in both formats, by file name. */
    Map<String, byte[]> files(String name) {
        return Map.of(name + ".pptx", new Pptx(this).bytes(), name + ".odp", new Odp(this).bytes());
    }
}
