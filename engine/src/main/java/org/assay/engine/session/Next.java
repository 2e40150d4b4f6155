package org.assay.engine.session;

/** What follows a response. */
public sealed interface Next {

    /** Another challenge. */
    record Challenge(Served served) implements Next {}

    /** The end of the assessment, with what it reached. */
    record Finished(Reached reached) implements Next {}
}
