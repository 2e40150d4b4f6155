package org.assay.cache.bank.synthetic;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;

/** The command that writes a synthetic bank as a folder. */
public final class WriteSyntheticBank {
    private static final String USAGE =
            "Name a new folder, a size such as 16x10x8x3 (competencies, topics of each, levels,"
                    + " variants) and a seed.";

    private WriteSyntheticBank() {}

    /**
     * Writes; ends with status 1 when that fails.
     *
     * @param args folder, size, seed
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = write(args, out);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int write(String[] args, PrintStream out) {
        if (args.length != 3) {
            out.println(USAGE);
            return 1;
        }
        try {
            var folder = Path.of(args[0]);
            var size = size(args[1]);
            SyntheticBank.writeTo(folder, size, Long.parseLong(args[2]));
            out.println(size.items() + " items written to " + folder);
            return 0;
        } catch (IllegalArgumentException e) {
            out.println(USAGE + " " + e.getMessage());
        } catch (IOException e) {
            out.println("Cannot write: " + e);
        }
        return 1;
    }

    private static Size size(String text) {
        var parts = Arrays.stream(text.split("x", -1)).mapToInt(Integer::parseInt).toArray();
        if (parts.length != 4) {
            throw new IllegalArgumentException(text + " is no size");
        }
        return new Size(parts[0], parts[1], parts[2], parts[3]);
    }
}
