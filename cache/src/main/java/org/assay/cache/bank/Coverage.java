package org.assay.cache.bank;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.Skill;

/**
 * What a bank covers, by competency and level.
 *
 * @param rows in the order of the framework; those of competencies without content are empty
 */
record Coverage(List<Row> rows) {
    private static final Cell NONE = new Cell(0, 0, 0);

    /** A competency: its topics, and what it has at each level. */
    record Row(CompetencyCode competency, int topics, TreeMap<Integer, Cell> cellByLevel) {}

    /**
     * Counts of one competency and level.
     *
     * @param doing items in which the learner acts
     */
    record Cell(int skills, int items, int doing) {
        Cell plus(Cell other) {
            return new Cell(skills + other.skills, items + other.items, doing + other.doing);
        }
    }

    static Coverage of(LoadedBank bank) {
        return new Coverage(
                bank.bank().competencies().stream().map(code -> row(bank, code)).toList());
    }

    private static Row row(LoadedBank bank, CompetencyCode code) {
        var pool = bank.bank().pool(code).orElseThrow();
        var cells = new TreeMap<Integer, Cell>();
        for (int s = 0; s < pool.skillCount(); s++) {
            var skill = pool.skill(s);
            cells.merge(skill.level(), cell(bank, skill), Cell::plus);
        }
        return new Row(code, pool.topicCount(), cells);
    }

    private static Cell cell(LoadedBank bank, Skill skill) {
        var doing = skill.items().stream().filter(item -> bank.isDoing(item.id())).count();
        return new Cell(1, skill.items().size(), (int) doing);
    }

    /**
     * Prints a table: at each level the topics that have it, which is its number of skills, since a
     * topic has one skill a level; then items, and how many of them are doing.
     */
    void print(PrintStream out) {
        out.print("     topics");
        for (int level = 1; level <= Skill.MAX_LEVEL; level++) {
            out.printf("  %10s", "L" + level);
        }
        out.println("           total   (topics = skills / items / of them doing)");
        var all = new TreeMap<Integer, Cell>();
        for (var row : rows) {
            row.cellByLevel().forEach((level, cell) -> all.merge(level, cell, Cell::plus));
            print(out, row.competency().value(), row.topics(), row.cellByLevel());
        }
        print(out, "all", rows.stream().mapToInt(Row::topics).sum(), all);
    }

    private static void print(
            PrintStream out, String name, int topics, TreeMap<Integer, Cell> cellByLevel) {
        out.printf("%-4s %6d", name, topics);
        for (int level = 1; level <= Skill.MAX_LEVEL; level++) {
            out.printf("  %10s", written(cellByLevel.getOrDefault(level, NONE)));
        }
        var total = cellByLevel.values().stream().reduce(NONE, Cell::plus);
        out.printf("  %14s%n", written(total));
    }

    private static String written(Cell cell) {
        return cell.skills() == 0 ? "-" : cell.skills() + "/" + cell.items() + "/" + cell.doing();
    }
}
