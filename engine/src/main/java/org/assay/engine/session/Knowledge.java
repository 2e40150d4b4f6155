package org.assay.engine.session;

import java.util.Arrays;

/**
 * An immutable state of knowledge: one packed {@link org.assay.engine.knowledge.TopicKnowledge} per
 * topic of the pool.
 */
public final class Knowledge {
    private final long[] byTopic;

    private Knowledge(long[] byTopic) {
        this.byTopic = byTopic;
    }

    /** Knowledge by topic ordinal; the array is taken over. */
    public static Knowledge of(long... byTopic) {
        return new Knowledge(byTopic);
    }

    public Knowledge with(int topic, long knowledge) {
        var copy = byTopic.clone();
        copy[topic] = knowledge;
        return new Knowledge(copy);
    }

    public long topic(int topic) {
        return byTopic[topic];
    }

    /** One packed state per topic ordinal, not to be modified. */
    public long[] byTopic() {
        return byTopic;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Knowledge knowledge && Arrays.equals(byTopic, knowledge.byTopic);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byTopic);
    }

    @Override
    public String toString() {
        return "Knowledge" + Arrays.toString(byTopic);
    }
}
