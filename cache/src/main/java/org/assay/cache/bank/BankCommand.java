package org.assay.cache.bank;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.assay.engine.bank.InvalidBankException;

/** Checks a bank's folder for people. */
public final class BankCommand {

    private BankCommand() {}

    /**
     * Prints what a bank covers, or every fault.
     *
     * @return 0 when it is without fault, else 1
     */
    public static int check(Path folder, PrintStream out) {
        try {
            var bank = BankFiles.read(folder);
            out.println("Bank " + bank.bank().version() + " is without fault.");
            Coverage.of(bank).print(out);
            return 0;
        } catch (InvalidBankException e) {
            e.faults().forEach(out::println);
            int count = e.faults().size();
            out.println(count == 1 ? "1 fault" : count + " faults");
        } catch (IOException e) {
            out.println("The folder cannot be read: " + e);
        }
        return 1;
    }
}
