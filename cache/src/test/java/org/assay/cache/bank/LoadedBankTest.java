package org.assay.cache.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.bank.Skill;
import org.assay.engine.grading.AnswerKey;
import org.assay.engine.grading.Grader;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.irt.ItemParameters;
import org.junit.jupiter.api.Test;

/** What is made of faultless files. */
final class LoadedBankTest {
    private final LoadedBank bank = BankText.withFramework().withItems(EveryType.ITEMS).load();

    @Test
    void everyTypeOfItemIsCompiledToItsKey() {
        assertThat(keys()).extractingByKey("single").isEqualTo(new AnswerKey.SingleChoice("b"));
        assertThat(keys())
                .extractingByKey("multiple")
                .isEqualTo(new AnswerKey.MultipleChoice(Set.of("a", "c")));
        assertThat(keys())
                .extractingByKey("order")
                .isEqualTo(new AnswerKey.Ordering(List.of("b", "a", "c")));
        assertThat(keys())
                .extractingByKey("number")
                .isEqualTo(new AnswerKey.NumberAnswer(12.5, 0.01));
        assertThat(keys().get("short")).isInstanceOf(AnswerKey.ShortAnswer.class);
        assertThat(keys().get("filled")).isInstanceOf(AnswerKey.Blanks.class);
        assertThat(keys().get("either")).isInstanceOf(AnswerKey.Interchangeable.class);
    }

    @Test
    void anItemKeepsItsTimerAndItsFocus() {
        var item = items().filter(one -> one.id().value().equals("single")).findFirst();

        assertThat(item).isPresent();
        assertThat(item.get().timerSeconds()).hasValue(90);
        assertThat(item.get().focusable()).isTrue();
    }

    @Test
    void parametersAreProvisionalUntilTheyAreEstimated() {
        assertThat(parameters("single")).isEqualTo(new ItemParameters(0.8 + 0.2, 1 - 4, true));
        assertThat(parameters("short")).isEqualTo(new ItemParameters(1.2, 1 - 4, true));
        assertThat(parameters("number")).isEqualTo(new ItemParameters(1.35, -0.4, false));
    }

    private ItemParameters parameters(String item) {
        return items().filter(one -> one.id().value().equals(item))
                .map(Item::parameters)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRightAnswerIsAResponseAndWords() {
        assertThat(correction("multiple").answer())
                .isEqualTo(new ResponseValue.Ids(List.of("a", "c")));
        assertThat(correction("multiple").answerText())
                .isEqualTo(new Text("un\ntrois", "un\ntrois"));
        assertThat(correction("order").answerText().fr()).isEqualTo("deux\nun\ntrois");
        assertThat(correction("number").answerText().fr()).isEqualTo("12.5");
        assertThat(correction("filled").answer())
                .isEqualTo(
                        new ResponseValue.Blanks(
                                new TreeMap<>(
                                        Map.of("total", "1200", "city", "Lyon", "unit", "mb"))));
        assertThat(correction("filled").answerText())
                .isEqualTo(
                        new Text(
                                "Total\u00a0: 1200\nVille\u00a0: Lyon\nx\u00a0: Mo",
                                "Total: 1200\nCity: Lyon\nx: Mo"));
        assertThat(items())
                .allMatch(item -> Grader.isRight(item.key(), bank.correction(item.id()).answer()));
    }

    @Test
    void aLearnerSeesTheContentInBothLanguages() {
        var challenge = bank.challenge(new ItemId("short"));

        assertThat(challenge.type()).isEqualTo(ItemType.SHORT_ANSWER);
        assertThat(challenge.instruction().in(Language.FR)).isEqualTo("Choisir.");
        assertThat(challenge.instruction().in(Language.EN)).isEqualTo("Choose.");
        assertThat(challenge.placeholder()).contains(new Text("un mot", "a word"));
        assertThat(correction("short").tutorials())
                .singleElement()
                .extracting(Correction.Tutorial::id)
                .isEqualTo("anatomy");
        assertThatThrownBy(() -> bank.challenge(new ItemId("none")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesAreNamedByTheirContent() {
        var offered =
                BankText.withFramework()
                        .with("files/1.1/data.csv", "a;b".getBytes(UTF_8))
                        .with("files/1.1/page.html", "<p>".getBytes(UTF_8))
                        .with("files/1.1/x.png", new byte[] {1, 2, 3})
                        .withItems(
                                BankText.singleChoice("one")
                                        + """
                                        attachments: [{title: x, files: [1.1/data.csv, 1.1/page.html]}]
                                        illustration: {path: 1.1/x.png, alt: x}
                                        """)
                        .load();
        var challenge = offered.challenge(new ItemId("one"));
        var csv = challenge.attachments().getFirst().files().getFirst();
        var html = challenge.attachments().getFirst().files().getLast();

        assertThat(csv)
                .isEqualTo(
                        new Asset(
                                "5719af18823567701f70e9f302f75d96e574215493286286a57b0a4959672283",
                                "data.csv",
                                "text/csv; charset=utf-8",
                                3,
                                Asset.Use.DOWNLOAD));
        assertThat(csv.path()).isEqualTo("/assets/" + csv.sha256() + "/data.csv");
        assertThat(offered.asset(csv.sha256(), "data.csv")).contains(csv);
        assertThat(offered.asset(csv.sha256(), "other.csv")).isEmpty();
        assertThat(offered.bytes(csv)).isEqualTo("a;b".getBytes(UTF_8));
        assertThat(html.use()).as("HTML can hold scripts").isEqualTo(Asset.Use.DOWNLOAD);
        assertThat(challenge.illustration()).isPresent();
        assertThat(challenge.illustration().get().file().use()).isEqualTo(Asset.Use.PICTURE);
        assertThat(offered.assets()).hasSize(3);
    }

    @Test
    void aSimulatorsDataAreReadInEachLanguageInTheirOrder() {
        var simulator = simulator("{z: 1, a: {fr: Vert, en: Green}, days: null, on: [true, 2.50]}");

        assertThat(simulator.data(Language.EN))
                .hasToString("{z=1, a=Green, days=null, on=[true, 2.5]}");
        assertThat(simulator.data(Language.FR))
                .hasToString("{z=1, a=Vert, days=null, on=[true, 2.5]}");
    }

    @Test
    void aSimulatorsDataCannotBeChanged() {
        var data = simulator("{map: {a: b}, list: [1]}").data(Language.FR);

        assertThatThrownBy(() -> data.put("x", 1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) requireNonNull(data.get("map"))).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) requireNonNull(data.get("list"))).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static ChallengeContent.Simulator simulator(String data) {
        return BankText.withFramework()
                .withSimulator(data)
                .load()
                .challenge(new ItemId("simulated"))
                .simulator()
                .orElseThrow();
    }

    @Test
    void noKeyCanBeReachedFromWhatALearnerSees() {
        var reached = new HashSet<Class<?>>();
        reach(ChallengeContent.class, reached);

        assertThat(reached)
                .contains(ChallengeContent.Choice.class, Asset.class, Text.class)
                .doesNotContain(Correction.class, ResponseValue.class)
                .noneMatch(AnswerKey.class::isAssignableFrom);
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType(), reached);
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> reach(one, reached));
        } else if (type instanceof Class<?> known && reached.add(known) && known.isRecord()) {
            Arrays.stream(known.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(one -> reach(one, reached));
        }
    }

    private Correction correction(String item) {
        return bank.correction(new ItemId(item));
    }

    private Map<String, AnswerKey> keys() {
        return items().collect(Collectors.toMap(item -> item.id().value(), Item::key));
    }

    private Stream<Item> items() {
        var pool = bank.bank().pool(new CompetencyCode("1.1")).orElseThrow();
        Skill skill = pool.skill(0);
        return skill.items().stream();
    }
}
