package org.assay.api.assessments;

import io.vertx.core.Future;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.ItemBank;

/** The versions of the bank: the current one, and those that running assessments pin. */
public interface Banks {

    /** The version with which new assessments start. */
    ItemBank current();

    /** A version by name; fails when it was never published here. */
    Future<ItemBank> bank(BankVersion version);
}
