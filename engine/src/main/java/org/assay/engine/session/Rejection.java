package org.assay.engine.session;

/** Why a command is refused, in the order in which reasons decide. */
public enum Rejection {
    /** No event of this assessment exists. */
    ASSESSMENT_UNKNOWN,
    /** The assessment has started already. */
    ALREADY_STARTED,
    /** The sequence holds another response. */
    SEQUENCE_TAKEN,
    /** The learner took the assessment back. */
    ASSESSMENT_DISCARDED,
    /** The assessment has ended. */
    ASSESSMENT_COMPLETED,
    /** No challenge was served under this sequence yet. */
    SEQUENCE_NOT_SERVED,
    /** Another item is before the learner. */
    ITEM_NOT_CURRENT,
    /** The response exceeds a bound or has another shape than the item asks for. */
    RESPONSE_MALFORMED,
    /** The bank has nothing for the competency. */
    COMPETENCY_UNKNOWN,
    /** The learner is at the highest level that counts. */
    CEILING_REACHED,
    /** The delay before improving is not over. */
    TOO_EARLY_TO_IMPROVE,
    /** The delay before a reset is not over. */
    TOO_EARLY_TO_RESET,
    /** Every skill of the competency is assessed. */
    NOTHING_LEFT_TO_ASK
}
