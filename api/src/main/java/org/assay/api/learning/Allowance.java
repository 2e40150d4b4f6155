package org.assay.api.learning;

/** How often an act may be done in a day: counted by the statement that does it, under one lock. */
final class Allowance {

    private Allowance() {}

    /**
     * The beginning of a statement: counts an act of a learner, and gives a row {@code allowed}
     * unless the day's number is used up. A day begins with the first act after the one before is
     * over.
     *
     * @param learner the parameter of the learner, such as {@code $1}
     * @param most the parameter of the day's number
     */
    static String counting(String act, String learner, String most) {
        return """
        WITH allowed AS (
            INSERT INTO learning.allowance AS a (learner_id, act, since, used)
            VALUES (%1$s, '%2$s', now(), 1)
            ON CONFLICT (learner_id, act) DO UPDATE SET
                since = CASE WHEN a.since <= now() - interval '1 day' THEN now() ELSE a.since END,
                used = CASE WHEN a.since <= now() - interval '1 day' THEN 1 ELSE a.used + 1 END
            WHERE a.used < %3$s OR a.since <= now() - interval '1 day'
            RETURNING learner_id)
        """
                .formatted(learner, act, most);
    }
}
