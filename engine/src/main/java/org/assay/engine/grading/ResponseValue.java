package org.assay.engine.grading;

import java.util.List;
import java.util.SortedMap;

/**
 * What a learner answered, normalised to NFC and bounded in length before it gets here.
 *
 * <p>Which shape an item takes follows from its key: a choice's id, a short text or a number is a
 * {@link Text}; several choices and an ordering are {@link Ids}; an item with blanks takes {@link
 * Blanks}.
 */
public sealed interface ResponseValue {

    /** A single choice's id, a short text, or a number as it was typed. */
    record Text(String text) implements ResponseValue {}

    /** Ids of choices: a set for several choices, a sequence for an ordering. */
    record Ids(List<String> ids) implements ResponseValue {
        public Ids {
            ids = List.copyOf(ids);
        }
    }

    /** Text by blank id. */
    record Blanks(SortedMap<String, String> textByBlank) implements ResponseValue {
        public Blanks {
            textByBlank =
                    java.util.Collections.unmodifiableSortedMap(
                            new java.util.TreeMap<>(textByBlank));
        }
    }
}
