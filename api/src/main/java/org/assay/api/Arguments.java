package org.assay.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.runtime.StartException;
import org.assay.config.Settings;
import org.assay.config.SettingsReader;

/**
 * The command line.
 *
 * @param command the first word, {@code serve} without one
 * @param operands the other words
 * @param options settings by key, and options of the command itself
 */
record Arguments(
        String command, List<String> operands, Optional<Path> config, Map<String, String> options) {

    static Arguments of(List<String> args) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        for (var arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                words.addFirst("help");
            } else if (arg.startsWith("--")) {
                int equals = arg.indexOf('=');
                if (equals < 0) {
                    throw new StartException("Options are written --KEY=VALUE, not " + arg + ".");
                }
                options.put(arg.substring(2, equals), arg.substring(equals + 1));
            } else if (!arg.isBlank()) {
                words.add(arg);
            }
        }
        var config =
                Optional.ofNullable(options.remove("config"))
                        .or(() -> Optional.ofNullable(System.getenv("ASSAY_CONFIG")));
        return new Arguments(
                words.isEmpty() ? "serve" : words.getFirst(),
                words.stream().skip(1).toList(),
                config.map(Path::of),
                options);
    }

    /** An option of the command itself, which is no setting. */
    Optional<String> option(String key) {
        return Optional.ofNullable(options.get(key));
    }

    /** What is left once the command has taken an option of its own. */
    Arguments without(String key) {
        var rest = new LinkedHashMap<>(options);
        rest.remove(key);
        return new Arguments(command, operands, config, rest);
    }

    /** The settings, with folders made absolute from the home folder. */
    Settings settings() {
        var read = SettingsReader.read(config, System.getenv(), options);
        var home = Path.of(System.getProperty("assay.home", ".")).toAbsolutePath().normalize();
        return new Settings(
                home.resolve(read.dataFolder()),
                home.resolve(read.itemBank()),
                read.http(),
                read.admission(),
                read.operations(),
                read.postgres(),
                read.redis(),
                read.hazelcast(),
                read.journal(),
                read.sessions(),
                read.accounts(),
                read.passwords(),
                read.limits(),
                read.mail(),
                read.people(),
                read.sso(),
                read.assessments(),
                read.learning());
    }
}
