package org.assay.config;

/** Where a service that Assay needs comes from. */
public enum Backend {
    /**
     * Assay starts it, from binaries that its dependencies bring, and keeps its data in the data
     * folder.
     */
    EMBEDDED,
    /** It runs elsewhere. */
    EXTERNAL
}
