package org.assay.cache.bank;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assay.engine.bank.InvalidBankException;
import org.assay.engine.bank.SkillPool;

/** The authors' command: checks a bank's folder and prints what it covers, or every fault. */
public final class CheckBank {

    private CheckBank() {}

    /**
     * Checks the folder that is named.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        int status = check(Path.of(args[0]), System.out);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Checks a folder; 0 when it is without fault. */
    static int check(Path folder, PrintStream out) throws IOException {
        try {
            print(BankFiles.load(BankSource.read(folder)), out);
            return 0;
        } catch (InvalidBankException e) {
            e.faults().forEach(out::println);
            out.println(e.faults().size() + " faults");
            return 1;
        }
    }

    private static void print(LoadedBank loaded, PrintStream out) {
        out.println(
                "Version "
                        + loaded.bank().version()
                        + ". Items (of them doing) by competency and level:");
        for (var code : loaded.bank().competencies()) {
            var pool = loaded.bank().pool(code).orElseThrow();
            var levels = new TreeSet<Integer>();
            IntStream.range(0, pool.skillCount()).forEach(skill -> levels.add(pool.levelOf(skill)));
            out.printf(
                    "%s  %2d topics, %3d skills, %3d items (%d)",
                    code,
                    pool.topicCount(),
                    pool.skillCount(),
                    pool.itemCount(),
                    doing(loaded, pool, 0));
            levels.forEach(
                    level ->
                            out.printf(
                                    "  L%d %d (%d)",
                                    level, items(pool, level), doing(loaded, pool, level)));
            out.println();
        }
    }

    private static long items(SkillPool pool, int level) {
        return itemsOf(pool, level).count();
    }

    private static long doing(LoadedBank loaded, SkillPool pool, int level) {
        return itemsOf(pool, level).filter(item -> loaded.isDoing(pool.item(item).id())).count();
    }

    /** The item ordinals of a level, or of all levels for 0. */
    private static IntStream itemsOf(SkillPool pool, int level) {
        return IntStream.range(0, pool.itemCount())
                .filter(item -> level == 0 || pool.levelOf(pool.skillOfItem(item)) == level);
    }
}
