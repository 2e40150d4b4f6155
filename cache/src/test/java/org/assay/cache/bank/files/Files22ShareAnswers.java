package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files22Folders.FOLDER;
import static org.assay.cache.bank.files.Files22Folders.GROUP;
import static org.assay.cache.bank.files.Files22Folders.INHERITS;
import static org.assay.cache.bank.files.Files22Folders.MEMBER;
import static org.assay.cache.bank.files.Files22Folders.WHO;
import static org.assay.cache.bank.files.Files22Shares.EDIT;
import static org.assay.cache.bank.files.Files22Shares.FILE;
import static org.assay.cache.bank.files.Files22Shares.INSIDE;
import static org.assay.cache.bank.files.Files22Shares.LEAVER;
import static org.assay.cache.bank.files.Files22Shares.RIGHT;
import static org.assay.cache.bank.files.Files22Shares.WITH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.ResponseValue.Text;

/** Answers that follow from lists of rights. */
final class Files22ShareAnswers {

    private Files22ShareAnswers() {}

    static Map<String, ResponseValue> all() {
        return Map.of(
                "share-permissions-4a",
                number(openToStrangers().size()),
                "share-permissions-4b",
                new Text(editedByTheLeaverAlone()),
                "share-permissions-6a",
                number(editableBy("rights-a", "Lina").size()),
                "share-permissions-6b",
                new Text(strangerToDirection()));
    }

    static Text number(long number) {
        return new Text(String.valueOf(number));
    }

    /** Files that someone outside the town hall can change. */
    static Set<String> openToStrangers() {
        return Files22.book("shares-a").first().entries().stream()
                .filter(share -> share.text(RIGHT).equals(EDIT))
                .filter(share -> !share.text(WITH).endsWith(INSIDE))
                .map(share -> share.text(FILE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String editedByTheLeaverAlone() {
        var editors =
                Files22.book("shares-b").first().entries().stream()
                        .filter(share -> share.text(RIGHT).equals(EDIT))
                        .collect(
                                Collectors.groupingBy(
                                        share -> share.text(FILE),
                                        Collectors.mapping(
                                                share -> share.text(WITH), Collectors.toSet())));
        return editors.keySet().stream()
                .filter(file -> Set.of(LEAVER).equals(editors.get(file)))
                .collect(Reading.only());
    }

    static Set<String> editableBy(String book, String person) {
        return Files22.book(book).first().entries().stream()
                .map(folder -> folder.text(FOLDER))
                .filter(folder -> editors(book, folder).contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String strangerToDirection() {
        return editors("rights-b", "Radio/Budget/Transport").stream()
                .filter(person -> !members("rights-b", "Direction").contains(person))
                .collect(Reading.only());
    }

    /** All who may change a folder, by a right on it or on one above that it inherits from. */
    private static Set<String> editors(String book, String folder) {
        var givers = givers(book, folder);
        return Files22.book(book).second().entries().stream()
                .filter(right -> givers.contains(right.text(FOLDER)))
                .filter(right -> right.text(Files22Folders.RIGHT).equals(EDIT))
                .flatMap(right -> people(book, right.text(WHO)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The folder and those above, up to the first that inherits nothing. */
    private static List<String> givers(String book, String folder) {
        var givers = new ArrayList<String>();
        var path = folder;
        givers.add(path);
        while (path.contains("/") && inherits(book, path)) {
            path = path.substring(0, path.lastIndexOf('/'));
            givers.add(path);
        }
        return givers;
    }

    private static boolean inherits(String book, String path) {
        return Files22.book(book).first().entries().stream()
                .filter(folder -> folder.text(FOLDER).equals(path))
                .map(folder -> folder.text(INHERITS).equals("oui / yes"))
                .collect(Reading.only());
    }

    private static Set<String> people(String book, String who) {
        var members = members(book, who);
        return members.isEmpty() ? Set.of(who) : members;
    }

    private static Set<String> members(String book, String group) {
        return Files22.book(book).sheets().getLast().entries().stream()
                .filter(entry -> entry.text(GROUP).equals(group))
                .map((Entry entry) -> entry.text(MEMBER))
                .collect(Collectors.toSet());
    }
}
