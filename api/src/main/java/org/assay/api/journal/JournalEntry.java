package org.assay.api.journal;

import java.util.Optional;
import org.assay.cache.session.ChainHash;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.SessionEvent;

/**
 * One row of the journal.
 *
 * @param eventNo rank in the assessment, from 0 without gap; for a response, its sequence
 * @param kind how {@code payload} is to be read, see {@link EventCodec}
 * @param item the item that a response answers; no item is answered twice in one assessment
 * @param atMs epoch ms
 * @param payload the event as compact JSON, the very text that is hashed
 * @param previous the hash of the event before, {@link ChainHash#GENESIS} for the first
 * @param hash the hash of this event, see {@link HashChain}
 */
public record JournalEntry(
        AssessmentId assessment,
        int eventNo,
        String kind,
        LearnerId learner,
        Optional<String> item,
        long atMs,
        String payload,
        ChainHash previous,
        ChainHash hash) {

    /** The entry that chains an event to the one before. */
    public static JournalEntry of(
            AssessmentId assessment, LearnerId learner, SessionEvent event, ChainHash previous) {
        var encoded = EventCodec.encode(event);
        var hash =
                HashChain.hash(
                        previous,
                        assessment,
                        event.eventNo(),
                        encoded.kind(),
                        learner,
                        encoded.item(),
                        event.atMs(),
                        encoded.payload());
        return new JournalEntry(
                assessment,
                event.eventNo(),
                encoded.kind(),
                learner,
                encoded.item(),
                event.atMs(),
                encoded.payload(),
                previous,
                hash);
    }

    /**
     * The event in this entry.
     *
     * @throws JournalCorruptException when the payload cannot be read
     */
    public SessionEvent event() {
        return EventCodec.decode(this);
    }

    /**
     * The hash that the stored content has, which equals {@link #hash()} unless somebody changed a
     * byte.
     */
    public ChainHash computedHash() {
        return HashChain.hash(previous, assessment, eventNo, kind, learner, item, atMs, payload);
    }
}
