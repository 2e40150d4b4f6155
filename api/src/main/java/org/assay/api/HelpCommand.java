package org.assay.api;

import java.io.PrintStream;

/** Says how Assay is called. */
final class HelpCommand implements Command {
    static final String USAGE =
            """
            Commands:
              serve               runs the server; so does no command
              check-settings      prints every setting as it would be used, without secrets, and ends
              migrate             brings the schema up to date and ends
              replay ASSESSMENT   recomputes one assessment from the journal, step by step
              verify              recomputes every assessment; names the first event that differs
              rebuild-profiles    writes the profiles anew from the journal
              create-administrator --email=ADDRESS
                                  makes the person of that address an administrator
              create-organization NAME
                                  makes an organisation to share profiles with; prints its code
              help                prints this
            Options:
              --config=FILE       settings that differ from the defaults
              --KEY=VALUE         one setting, such as --http.port=8085
            """;

    @Override
    public int run(Arguments arguments, PrintStream out) {
        out.print(USAGE);
        return 0;
    }
}
