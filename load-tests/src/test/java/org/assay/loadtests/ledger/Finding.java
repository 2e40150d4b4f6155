package org.assay.loadtests.ledger;

/** Something that the ledger and the journal disagree on. */
public record Finding(Kind kind, String what) {
    /** Each of them must be found 0 times. */
    public enum Kind {
        MISSING("acknowledged and missing"),
        TWICE("counted twice"),
        CHANGED("changed replies"),
        UNSENT("recorded and never sent");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
