package org.assay.api.banks;

import org.assay.api.runtime.Meanwhile;
import org.assay.cache.bank.BankFiles;
import org.assay.cache.bank.BankSource;
import org.assay.cache.bank.LoadedBank;

/** A bank whose files are being compiled while the server does other things. */
public record BankLoading(BankSource source, Meanwhile<LoadedBank> bank) {

    /** Begins to compile a bank's files. */
    public static BankLoading of(BankSource source) {
        return new BankLoading(source, Meanwhile.of(() -> BankFiles.load(source)));
    }
}
