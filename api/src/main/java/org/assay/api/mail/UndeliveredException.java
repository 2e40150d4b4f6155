package org.assay.api.mail;

/** A mail did not leave; its message names no address. */
final class UndeliveredException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean forGood;

    /**
     * A mail that did not leave.
     *
     * @param why for the log: no address, no name, no code
     * @param forGood whether trying again is in vain
     */
    UndeliveredException(String why, boolean forGood) {
        super(why);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
