package org.assay.engine.bank;

/** The stable name of a topic, unique in its bank. */
public record TopicId(String value) implements Comparable<TopicId> {

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
