package org.assay.cache.bank;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The authors' command: checks a bank's folder and prints what it covers, or every fault. */
public final class CheckBank {

    private CheckBank() {}

    /**
     * Checks the folder that is named; ends with status 1 when it is faulty, 2 when it was called
     * wrongly.
     *
     * @param args the folder
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = 2;
        if (args.length == 1) {
            status = BankCommand.check(Path.of(args[0]), out);
        } else {
            out.println("Name the bank's folder, and nothing else.");
        }
        if (status != 0) {
            System.exit(status);
        }
    }
}
