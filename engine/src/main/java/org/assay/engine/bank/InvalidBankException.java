package org.assay.engine.bank;

import java.util.List;

/** A bank that was refused, with every fault found in it. */
public final class InvalidBankException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public InvalidBankException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
