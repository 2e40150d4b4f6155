package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.List;
import java.util.Map;

/** Plans of projects: tasks, how many days they take, and which ones they follow. */
final class Files23Plans {
    static final String TASK = "Tâche / Task";
    static final String DAYS = "Durée / Days";
    static final String AFTER = "Après / After";

    private Files23Plans() {}

    static Map<String, Workbook> books() {
        return Map.of("plan-a", exhibition(), "plan-b", workshop());
    }

    private static Workbook exhibition() {
        return plan(
                List.of(
                        task("A", 4, ""),
                        task("B", 6, "A"),
                        task("C", 3, "A"),
                        task("D", 9, "B"),
                        task("E", 5, "B, C"),
                        task("F", 7, "C"),
                        task("G", 2, "E"),
                        task("H", 8, "E, F"),
                        task("I", 4, "D"),
                        task("J", 6, "G"),
                        task("K", 3, "H"),
                        task("L", 5, "I, J"),
                        task("M", 4, "K"),
                        task("N", 2, "L, M"),
                        task("O", 6, "F"),
                        task("P", 1, "N, O")));
    }

    private static Workbook workshop() {
        return plan(
                List.of(
                        task("A", 3, ""),
                        task("B", 8, ""),
                        task("C", 5, "A"),
                        task("D", 4, "A"),
                        task("E", 6, "C"),
                        task("F", 7, "B, D"),
                        task("G", 3, "B"),
                        task("H", 5, "E"),
                        task("I", 9, "F, G"),
                        task("J", 2, "E, F"),
                        task("K", 6, "H, J"),
                        task("L", 4, "G"),
                        task("M", 3, "I"),
                        task("N", 5, "K, M"),
                        task("O", 7, "L"),
                        task("P", 2, "N, O")));
    }

    private static List<Cell> task(String name, int days, String after) {
        return row(text(name), number(days), after.isEmpty() ? new Cell.Empty() : text(after));
    }

    private static Workbook plan(List<List<Cell>> tasks) {
        return Workbook.of(Sheet.of("Plan", List.of(TASK, DAYS, AFTER), tasks));
    }
}
