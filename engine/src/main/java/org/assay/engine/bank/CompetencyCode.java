package org.assay.engine.bank;

/** A competency's code in the framework, 1.1 to 5.2. */
public record CompetencyCode(String value) implements Comparable<CompetencyCode> {

    @Override
    public int compareTo(CompetencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
