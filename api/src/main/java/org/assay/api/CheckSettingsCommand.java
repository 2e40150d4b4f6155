package org.assay.api;

import java.io.PrintStream;
import org.assay.config.SettingsLines;

/** Prints every setting as it would be used, without secrets. */
final class CheckSettingsCommand implements Command {

    @Override
    public int run(Arguments arguments, PrintStream out) {
        SettingsLines.of(arguments.settings()).forEach(out::println);
        return 0;
    }
}
