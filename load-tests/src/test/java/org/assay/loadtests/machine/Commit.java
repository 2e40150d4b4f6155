package org.assay.loadtests.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The commit of a working copy, as Git tells it. */
public final class Commit {
    private static final String UNKNOWN = "unknown";

    private Commit() {}

    /** Its hash, followed by {@code +changes} when tracked files differ from it. */
    public static String of(Path workingCopy) {
        var head = git(workingCopy, "rev-parse", "HEAD");
        var changes = git(workingCopy, "status", "--porcelain", "--untracked-files=no");
        return head.equals(UNKNOWN) || changes.isEmpty() ? head : head + "+changes";
    }

    private static String git(Path workingCopy, String... arguments) {
        var command =
                Stream.concat(
                                Stream.of("git", "-C", workingCopy.toString()),
                                Arrays.stream(arguments))
                        .toList();
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.strip() : UNKNOWN;
        } catch (IOException noGit) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }
}
