package org.assay.api;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.assay.api.postgres.UnusableDatabaseException;
import org.assay.api.runtime.StartException;
import org.assay.config.InvalidSettingsException;
import org.assay.engine.bank.InvalidBankException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Assay's command line. */
public final class Main {
    /** The command goes on in threads of its own. */
    static final int RUNNING = 0;

    /** Assay cannot start, and said why in a line. */
    private static final int CANNOT_START = 64;

    private static final int MISUSED = 2;

    /** Something that nobody has foreseen. */
    private static final int FAILED = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private static final Map<String, Command> COMMANDS =
            Map.of(
                    "help", new HelpCommand(),
                    "check-settings", new CheckSettingsCommand(),
                    "serve", new ServeCommand(),
                    "migrate", new MigrateCommand(),
                    "verify", new VerifyCommand(),
                    "replay", new ReplayCommand(),
                    "rebuild-profiles", new RebuildProfilesCommand(),
                    "create-administrator", new CreateAdministratorCommand(),
                    "create-organization", new CreateOrganizationCommand());

    private Main() {}

    public static void main(String[] args) {
        int status = run(List.of(args), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs a command; 0 when it did what it says. Whatever stands in the way is told in a line
     * each.
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            var arguments = Arguments.of(args);
            var command = COMMANDS.get(arguments.command());
            if (command == null) {
                err.println("There is no command " + arguments.command() + ".");
                err.print(HelpCommand.USAGE);
                return MISUSED;
            }
            return command.run(arguments, out);
        } catch (StartException | UnusableDatabaseException e) {
            err.println(e.getMessage());
        } catch (InvalidSettingsException e) {
            e.faults().forEach(err::println);
        } catch (InvalidBankException e) {
            err.println("The item bank has faults:");
            e.faults().forEach(err::println);
        } catch (RuntimeException e) {
            LOG.error("Assay failed", e);
            return FAILED;
        }
        return CANNOT_START;
    }
}
