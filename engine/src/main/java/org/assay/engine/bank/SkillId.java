package org.assay.engine.bank;

/** The stable name of a skill: its topic's id, a dot and its level. */
public record SkillId(String value) implements Comparable<SkillId> {

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
