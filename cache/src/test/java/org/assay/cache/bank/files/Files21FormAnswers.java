package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.ids;
import static org.assay.cache.bank.files.Files21.file;
import static org.assay.cache.bank.files.Files21.unfolded;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on forms, derived from their code. */
final class Files21FormAnswers {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");

    /** The choices of the item on the badge's code. */
    private static final Map<String, String> BADGES =
            new TreeMap<>(
                    Map.of(
                            "a", "AB123-x",
                            "b", "AE123x",
                            "c", "DD12x",
                            "d", "BC0450y",
                            "e", "CA4501-z",
                            "f", "ca450z"));

    private Files21FormAnswers() {}

    /** Responses by item. */
    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        var accepted = accepted();
        answers.put(
                "lists-and-forums-6a",
                ids(
                        BADGES.entrySet().stream()
                                .filter(choice -> accepted.test(choice.getValue()))
                                .map(Map.Entry::getKey)
                                .toList()));
        answers.put("lists-and-forums-6b", count(sent()));
        return answers;
    }

    private static Predicate<String> accepted() {
        var field = Reading.found("<input (name=\"badge\"[^>]*)>", unfolded(file("form-a.html")));
        var pattern = Pattern.compile(Reading.found("pattern=\"([^\"]+)\"", field));
        int longest = Integer.parseInt(Reading.found("maxlength=\"([^\"]+)\"", field));
        return code -> code.length() <= longest && pattern.matcher(code).matches();
    }

    /** Values that are sent with the form as it stands: named, not disabled, checked if need be. */
    private static long sent() {
        var form = Reading.found("(?s)<form(.*)</form>", unfolded(file("form-b.html")));
        return INPUT.matcher(form)
                .results()
                .map(input -> input.group(1))
                .filter(input -> input.contains("name=") && !input.contains(" disabled"))
                .filter(
                        input ->
                                !input.matches(".*type=\"(checkbox|radio)\".*")
                                        || input.endsWith(" checked"))
                .count();
    }
}
