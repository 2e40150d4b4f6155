package org.assay.config;

/** A text that is never printed. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
