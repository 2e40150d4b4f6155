package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assay.engine.bank.InvalidBankException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a bank is told at once, with file, place and what to do. */
final class BankFaultsTest {
    private static final String ITEM = BankText.TOPIC + ": skills[0].items[0]";

    /**
     * One way in which an item can be faulty.
     *
     * @param fault start of the only fault expected, after the item's place
     */
    record Case(String name, String item, String fault) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "[on]", "{fr: un, en: one}", "{fr: {on: true}, en: one}"})
    void aSimulatorIsGivenAMapInBothLanguages(String data) {
        assertThat(faults(BankText.withFramework().withSimulator(data)))
                .containsExactly(ITEM + ".simulator.data must be a map: what the simulator shows");
    }

    @Test
    void allFaultsOfAllFilesAreToldTogether() {
        var bank =
                BankText.withFramework()
                        .withItems(
                                BankText.singleChoice("one").replace("answer: b", "answer: e"),
                                BankText.singleChoice("one"),
                                BankText.singleChoice("three").replace("en: Thus.", "de: So."))
                        .with("topics/1.1/empty.yaml", "")
                        .with("topics/1.1/broken.yaml", "format: 1\nid: [")
                        .with("topics/1.1/twice.yaml", "format: 1\nformat: 1")
                        .with("topics/1.1/alias.yaml", "format: &x 1\nid: *x")
                        .with(
                                "topics/2.1/web-addresses.yaml",
                                BankText.topic(BankText.singleChoice("four"))
                                        .replace("\"1.1\"", "\"2.1\""));

        assertThat(faults(bank))
                .containsExactly(
                        "topics/1.1/alias.yaml: cannot be read at line 2: has an alias (*): put"
                                + " the text in quotes, or write out what it stands for",
                        "topics/1.1/broken.yaml: cannot be read at line 2: while parsing a flow"
                                + " node, expected the node content, but found '<stream end>'",
                        "topics/1.1/empty.yaml: is empty: fill it in or remove it",
                        "topics/1.1/twice.yaml: cannot be read at line 2: Duplicate field"
                                + " 'format'",
                        ITEM + ".answer names 'e', which is no choice here; there are a, b, c",
                        BankText.TOPIC
                                + ": skills[0].items[1].id 'one' is taken by the item at "
                                + ITEM
                                + ".id: choose another",
                        BankText.TOPIC
                                + ": skills[0].items[2].explanation has the field 'de', which has"
                                + " no place here; the format has fr, en",
                        BankText.TOPIC + ": skills[0].items[2].explanation.en is missing: add it",
                        "topics/2.1/web-addresses.yaml: id 'web-addresses' is taken by the topic"
                                + " at topics/1.1/web-addresses.yaml: id: choose another",
                        "topics/2.1/web-addresses.yaml: competency '2.1' is not in the framework:"
                                + " use one of its codes",
                        "topics/2.1/web-addresses.yaml: tutorials[0].id 'anatomy' is taken by the"
                                + " tutorial at topics/1.1/web-addresses.yaml: tutorials[0].id:"
                                + " choose another");
    }

    @Test
    void aFrameworkIsNeeded() {
        var none = new BankSource(new java.util.TreeMap<>(), List.of("files/x: is a link"));

        var refused = catchThrowableOfType(InvalidBankException.class, () -> BankFiles.load(none));

        assertThat(refused.faults())
                .containsExactly(
                        "files/x: is a link",
                        "framework.yaml: is missing: this is no folder of a bank");
    }

    @Test
    void aFrameworksFaultsAreToldWithTheirPlaces() {
        var bank =
                BankText.withFramework()
                        .with(
                                "framework.yaml",
                                """
                                format: 2
                                title: {fr: Cadre, en: ""}
                                levelCeilings: [{from: "2020", level: 9}]
                                areas:
                                  - {code: 1, title: x, colour: red, competencies: []}
                                  - code: "2"
                                    title: x
                                    colour: "#1a8c89"
                                    competencies:
                                      - {code: "1.1", title: x, description: x}
                                """);

        assertThat(faults(bank))
                .containsExactly(
                        "framework.yaml: format must be 1",
                        "framework.yaml: title.en must not be blank",
                        "framework.yaml: areas[0].code must be a text: put 1 in quotes",
                        "framework.yaml: areas[0].colour is 'red': a colour is like \"#1a8c89\"",
                        "framework.yaml: areas[0].competencies must be a list with one element or"
                                + " more",
                        "framework.yaml: areas[1].competencies[0].code is '1.1': a competency's"
                                + " code is its area's, a dot and a digit, such as \"1.1\"",
                        "framework.yaml: levelCeilings[0].level must be a whole number between 1"
                                + " and 8",
                        "framework.yaml: levelCeilings[0].from must be a date such as"
                                + " \"2026-09-01\"");
    }

    @Test
    void aTopicsLaddersAndTutorialsAreChecked() {
        var rung =
                """
                  - level: 1
                    description: {fr: Lire., en: Read.}
                    hint: {fr: Regarder., en: Look.}
                    tutorials: [nowhere]
                    items: []
                """;
        var bank =
                BankText.withFramework()
                        .with(
                                "topics/1.1/other-name.yaml",
                                BankText.topic(BankText.singleChoice("one")) + rung);

        assertThat(faults(bank))
                .containsExactly(
                        "topics/1.1/other-name.yaml: id is 'web-addresses' in a file named"
                                + " 'other-name': make them equal",
                        "topics/1.1/other-name.yaml: skills[1].tutorials[0] names 'nowhere', which"
                                + " is no tutorial of this file; it has anatomy",
                        "topics/1.1/other-name.yaml: skills[1].items must be a list with one"
                                + " element or more",
                        "topics/1.1/other-name.yaml: skills[1].level must be higher than the one"
                                + " before: one skill a level, ascending");
    }

    @ParameterizedTest
    @MethodSource("faultyItems")
    void aFaultyItemIsToldWithItsPlace(Case faulty) {
        var told = faults(BankText.withFramework().withItems(faulty.item()));

        assertThat(told).singleElement().asString().startsWith(ITEM + faulty.fault());
    }

    static List<Case> faultyItems() {
        var single = BankText.singleChoice("one");
        return List.of(
                new Case("unknown field", single + "colour: red", " has the field 'colour'"),
                new Case("field of another type", single + "blanks: []", " has the field 'blanks'"),
                new Case("null", single + "timerSeconds:", ".timerSeconds is empty"),
                new Case(
                        "null in a list",
                        single.replace("[a, c]", "[a, c, null]"),
                        ".wrongAnswers[2] is empty"),
                new Case(
                        "discrimination of nothing",
                        single + "calibration: {discrimination: 0, difficulty: 1}",
                        ".calibration.discrimination must be above 0"),
                new Case(
                        "difficulty of no logit scale",
                        single + "calibration: {discrimination: 1, difficulty: -12}",
                        ".calibration.difficulty must lie between ±9 logits"),
                new Case("nothing known", "- a list", " must be a map"),
                new Case(
                        "unknown type",
                        single.replace("single-choice", "essay"),
                        ".type 'essay' is no type of item; use single-choice, "),
                new Case("bad id", single.replace("id: one", "id: One"), ".id must be an id"),
                new Case(
                        "two choices",
                        single.replace(", {id: c, text: trois}", "").replace("[a, c]", "[a]"),
                        ".choices has 2 elements: must have 3 to 8"),
                new Case(
                        "duplicate choice",
                        single.replace("trois}", "trois}, {id: c, text: quatre}"),
                        ".choices[3].id 'c' stands twice here"),
                new Case(
                        "raw HTML",
                        single.replace("Ainsi.", "Ainsi<br>."),
                        ".explanation.fr has HTML: put <br> in backquotes"),
                new Case(
                        "missing file",
                        single + "attachments: [{title: x, files: [1.1/none.csv]}]",
                        ".attachments[0].files[0] there is no file files/1.1/none.csv: add it"),
                new Case(
                        "path trick",
                        single + "attachments: [{title: x, files: [../framework.yaml]}]",
                        ".attachments[0].files[0] 'files/../framework.yaml' is no path of a bank"),
                new Case(
                        "wrong answer that is right",
                        single.replace("[a, c]", "[a, b]"),
                        ".wrongAnswers[1] is graded right"),
                new Case(
                        "too few wrong answers",
                        single.replace("[a, c]", "[a]"),
                        ".wrongAnswers must list 2 plausible wrong responses or more"),
                new Case(
                        "wrong answer that is no choice",
                        single.replace("[a, c]", "[a, z]"),
                        ".wrongAnswers[1] names 'z', which is no choice here"),
                new Case(
                        "half an ordering",
                        ordering("[b, a]"),
                        ".answer must name each choice once, in the right order"),
                new Case(
                        "only punctuation",
                        shortAnswer("{accept: [\"=\"]}"),
                        ".answer.accept[0] '=' is nothing but punctuation, which is ignored"),
                new Case(
                        "only punctuation, to the letter",
                        shortAnswer("{accept: [\"=\"], tolerateTypos: false}"),
                        ".answer.accept[0] '=' is nothing but punctuation, which is ignored"),
                new Case(
                        "unquoted number",
                        shortAnswer("{accept: [1.10]}"),
                        ".answer.accept[0] must be a text: put 1.1 in quotes"),
                new Case(
                        "close to the answer",
                        shortAnswer("{accept: [logiciels]}"),
                        ".wrongAnswers[2] is graded right"),
                new Case(
                        "no tolerance",
                        number("{value: 4, tolerance: -1}"),
                        ".answer cannot be graded: the tolerance is not a number of at least 0"),
                new Case(
                        "within tolerance",
                        number("{value: 4, tolerance: 1}"),
                        ".wrongAnswers[0] is graded right"),
                new Case(
                        "blank without answer",
                        blanks("{id: b, label: x}", "{a: x, b: y}"),
                        ".blanks[1].answer must be a map with accept"),
                new Case(
                        "blank without tolerance",
                        blanks(
                                "{id: b, label: x, answer: {value: 3, tolerance: -1}}",
                                "{a: x, b: k}"),
                        ".blanks cannot be graded: the tolerance is not a number"),
                new Case(
                        "option that is none",
                        blanks(
                                "{id: b, label: x, options: [{id: k, text: x}, {id: m, text: x}],"
                                        + " answer: z}",
                                "{a: x, b: k}"),
                        ".blanks[1].answer names 'z', which is no choice here; there are k, m"),
                new Case(
                        "wrong answer that leaves a blank out",
                        blanks("{id: b, label: x, answer: {value: 3}}", "{a: x}"),
                        ".wrongAnswers[2] must be a map that gives each blank a text"),
                new Case(
                        "groups that overlap",
                        interchangeable("[[Firefox], [Firefix]]"),
                        ".answer.groups[1] accepts what groups[0] accepts: merge them"),
                new Case(
                        "fewer groups than blanks",
                        interchangeable("[[Firefox]]"),
                        ".answer cannot be graded: there are fewer groups than blanks"));
    }

    private static String ordering(String answer) {
        return BankText.item(
                "one",
                "ordering",
                """
                choices: [{id: a, text: un}, {id: b, text: deux}, {id: c, text: trois}]
                wrongAnswers: [[a, b, c], [c, b, a], [c, a, b]]
                answer: %s
                """
                        .formatted(answer));
    }

    private static String shortAnswer(String answer) {
        return BankText.item(
                "one",
                "short-answer",
                "wrongAnswers: [matériel, réseau, logiciel]\nanswer: " + answer);
    }

    private static String number(String answer) {
        return BankText.item(
                "one", "number", "wrongAnswers: [\"5\", \"40\", \"0,4\"]\nanswer: " + answer);
    }

    private static String blanks(String second, String wrong) {
        return BankText.item(
                "one",
                "blanks",
                """
                blanks:
                  - {id: a, label: x, answer: {accept: [Lyon]}}
                  - %s
                wrongAnswers: [{a: Paris, b: k}, {a: Nantes, b: k}, %s]
                """
                        .formatted(second, wrong));
    }

    private static String interchangeable(String groups) {
        return BankText.item(
                "one",
                "interchangeable-blanks",
                """
                blanks: [{id: a, label: x}, {id: b, label: x}]
                wrongAnswers: [{a: Excel, b: Word}, {a: Lyon, b: Paris}, {a: x, b: y}]
                answer: {groups: %s}
                """
                        .formatted(groups));
    }

    private static List<String> faults(BankText bank) {
        var refused = catchThrowableOfType(InvalidBankException.class, bank::load);
        assertThat(refused).as("the bank is refused").isNotNull();
        return refused.faults();
    }
}
