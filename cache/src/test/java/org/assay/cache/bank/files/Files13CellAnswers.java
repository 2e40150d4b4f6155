package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.number;
import static org.assay.cache.bank.files.Files13Answers.sum;
import static org.assay.cache.bank.files.Files13Answers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on cells, references, formulas and functions. */
final class Files13CellAnswers {

    private Files13CellAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        addReferences(answers, Files13References.books());
        addFormulas(answers, Files13Formulas.books());
        addLookups(answers, Files13Formulas.books());
        return answers;
    }

    private static void addReferences(
            Map<String, ResponseValue> answers, Map<String, Workbook> books) {
        var gridA = Files13Answers.first(books, "grid-a");
        var gridB = Files13Answers.first(books, "grid-b");
        answers.put("cell-references-1a", text(content(gridA, "H43")));
        answers.put("cell-references-1b", text(content(gridB, "K29")));
        answers.put("cell-references-2a", text(addressOf(gridA, "SWB")));
        answers.put("cell-references-2b", text(addressOf(gridB, "MXN")));
        answers.put(
                "cell-references-4a",
                number(repaired(Files13Answers.first(books, "column-a"), true)));
        answers.put(
                "cell-references-4b",
                number(repaired(Files13Answers.first(books, "column-b"), false)));
        answers.put(
                "cell-references-6a", text("D" + oddLine(Files13Answers.first(books, "ledger-a"))));
        answers.put(
                "cell-references-6b", text("D" + oddLine(Files13Answers.first(books, "ledger-b"))));
    }

    private static String content(Sheet table, String address) {
        return table.at(address) instanceof Cell.Text(var text) ? text : "";
    }

    private static String addressOf(Sheet table, String code) {
        var found = new ArrayList<String>();
        for (int i = 0; i < table.rows().size(); i++) {
            int column = table.rows().get(i).indexOf(Cell.text(code));
            if (column >= 0) {
                found.add((char) ('A' + column) + Integer.toString(i + 1));
            }
        }
        return found.getFirst();
    }

    /** The total of column C once every row uses the share in F1. */
    private static double repaired(Sheet table, boolean discount) {
        double share = Sheet.valueOf(table.at("F1"));
        double total =
                table.rows().stream().skip(1).mapToDouble(row -> Sheet.valueOf(row.get(1))).sum();
        return total * (discount ? 1 - share : share);
    }

    /** The row whose total is not the product of its own cells. */
    private static int oddLine(Sheet table) {
        return table.entries().stream()
                .filter(
                        entry ->
                                !(entry.cell("Total") instanceof Cell.Formula(var formula, _)
                                        && formula.equals("B%1$d*C%1$d".formatted(entry.line()))))
                .map(Entry::line)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    private static void addFormulas(
            Map<String, ResponseValue> answers, Map<String, Workbook> books) {
        var stations = Files13Answers.first(books, "stations").entries();
        var sections = Files13Answers.first(books, "sections").entries();
        answers.put("formulas-functions-1a", number(sum(stations, "Passages")));
        answers.put("formulas-functions-1b", number(sum(sections, "Points")));
        answers.put("formulas-functions-2a", number(sum(stations, "Altitude") / stations.size()));
        answers.put("formulas-functions-2b", number(sum(sections, "Minutes") / sections.size()));
        var ofCentre =
                Files13Answers.first(books, "codes-a").entries().stream()
                        .filter(entry -> entry.text("Code").endsWith("SE"))
                        .toList();
        answers.put("formulas-functions-4a", number(sum(ofCentre, "Points")));
        answers.put(
                "formulas-functions-4b",
                number(
                        Files13Answers.first(books, "codes-b").entries().stream()
                                .map(entry -> entry.text("Code"))
                                .mapToInt(
                                        code -> Integer.parseInt(code.substring(code.length() - 3)))
                                .sum()));
    }

    private static void addLookups(
            Map<String, ResponseValue> answers, Map<String, Workbook> books) {
        answers.put("formulas-functions-5a", number(joined(Files13Answers.book(books, "orders"))));
        answers.put(
                "formulas-functions-5b", number(joined(Files13Answers.book(books, "missions"))));
        answers.put(
                "formulas-functions-6a", number(bracketed(Files13Answers.book(books, "parcels"))));
        answers.put(
                "formulas-functions-6b", number(bracketed(Files13Answers.book(books, "bonus"))));
    }

    /** Sum of the third column times the value that the second sheet gives for the second. */
    private static double joined(Workbook book) {
        var valueByCode =
                book.second().rows().stream()
                        .skip(1)
                        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        return book.first().rows().stream()
                .skip(1)
                .mapToDouble(
                        row ->
                                Sheet.valueOf(row.get(2))
                                        * Sheet.valueOf(
                                                valueByCode.getOrDefault(
                                                        row.get(1), new Cell.Empty())))
                .sum();
    }

    /** Sum of the values of the brackets that the second column falls into. */
    private static double bracketed(Workbook book) {
        var valueFrom = new TreeMap<Double, Double>();
        book.second().rows().stream()
                .skip(1)
                .forEach(
                        row -> valueFrom.put(Sheet.valueOf(row.get(0)), Sheet.valueOf(row.get(1))));
        return book.first().rows().stream()
                .skip(1)
                .map(row -> valueFrom.floorEntry(Sheet.valueOf(row.get(1))))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
