package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on exports of rights. */
final class Files23RightAnswers {

    private Files23RightAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "team-roles-5a", outsideEditors("rights-a", "Budget"),
                "team-roles-5b", foldersOf("rights-b", "Farid Jourdan"));
    }

    /** How many people from outside may edit a folder, directly or through a group. */
    private static ResponseValue outsideEditors(String name, String folder) {
        var book = Files23Reading.book(name);
        var outside =
                book.sheets().get(2).entries().stream()
                        .filter(one -> one.text(Files23Rights.STATUS).equals(Files23Rights.OUTSIDE))
                        .map(one -> one.text(Files23Rights.PERSON))
                        .collect(Collectors.toSet());
        var editors = new TreeSet<String>();
        book.first().entries().stream()
                .filter(right -> right.text(Files23Rights.FOLDER).equals(folder))
                .filter(right -> right.text(Files23Rights.RIGHT).equals(Files23Rights.EDIT))
                .map(right -> right.text(Files23Rights.WHO))
                .flatMap(who -> Stream.concat(Stream.of(who), members(book, who).stream()))
                .forEach(editors::add);
        editors.retainAll(outside);
        return count(editors.size());
    }

    private static Set<String> members(Workbook book, String group) {
        return book.second().entries().stream()
                .filter(one -> one.text(Files23Rights.GROUP).equals(group))
                .map(one -> one.text(Files23Rights.MEMBER))
                .collect(Collectors.toSet());
    }

    /** How many folders a person may edit, directly or through a group. */
    private static ResponseValue foldersOf(String name, String person) {
        var book = Files23Reading.book(name);
        return count(
                book.first().entries().stream()
                        .filter(right -> right.text(Files23Rights.RIGHT).equals(Files23Rights.EDIT))
                        .filter(
                                right ->
                                        right.text(Files23Rights.WHO).equals(person)
                                                || members(book, right.text(Files23Rights.WHO))
                                                        .contains(person))
                        .map(right -> right.text(Files23Rights.FOLDER))
                        .distinct()
                        .count());
    }
}
