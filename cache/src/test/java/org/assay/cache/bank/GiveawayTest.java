package org.assay.cache.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.cache.bank.ChallengeContent.Attachment;
import org.assay.cache.bank.ChallengeContent.Choice;
import org.assay.engine.bank.Item;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No right answer of the shipped bank can be told without doing the item. */
final class GiveawayTest {
    /** Quantiles 0.999 of the χ² distribution, by degrees of freedom from 1 on. */
    private static final double[] UNLIKELY = {
        10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322
    };

    private static final int EXPECTED_AT_LEAST = 5;
    private static final double MOST_LONGEST = 1.0 / 3;

    /** Answers of so many characters and fewer stand in any text by chance. */
    private static final int SHORT = 3;

    private static LoadedBank bank;
    private static List<ChoiceItem> choiceItems;

    /**
     * An item with choices.
     *
     * @param right indices of the right choices
     */
    private record ChoiceItem(ItemId id, List<Choice> choices, List<Integer> right) {
        boolean isSingle() {
            return right.size() == 1;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        bank = ShippedBank.load();
        choiceItems = items().stream().flatMap(GiveawayTest::withChoices).toList();
    }

    private static List<ItemId> items() {
        return ShippedBank.items(bank).stream().map(Item::id).toList();
    }

    private static Stream<ChoiceItem> withChoices(ItemId id) {
        var challenge = bank.challenge(id);
        var ids = challenge.choices().stream().map(Choice::id).toList();
        var answer = bank.correction(id).answer();
        return switch (challenge.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                    Stream.of(
                            new ChoiceItem(
                                    id,
                                    challenge.choices(),
                                    chosen(answer).map(ids::indexOf).sorted().toList()));
            case SHORT_ANSWER, NUMBER, BLANKS, INTERCHANGEABLE_BLANKS, ORDERING -> Stream.of();
        };
    }

    private static Stream<String> chosen(ResponseValue answer) {
        return switch (answer) {
            case ResponseValue.Text(var id) -> Stream.of(id);
            case ResponseValue.Ids(var several) -> several.stream();
            case ResponseValue.Blanks _ -> Stream.of();
        };
    }

    @Test
    void rightChoicesAreSpreadEvenlyOverThePositions() {
        Map<Integer, int[]> countsBySize = new TreeMap<>();
        choiceItems.stream()
                .filter(ChoiceItem::isSingle)
                .forEach(
                        item ->
                                countsBySize
                                        .computeIfAbsent(
                                                item.choices().size(), size -> new int[size])[
                                        item.right().getFirst()]++);

        assertThat(countsBySize).isNotEmpty();
        countsBySize.forEach(GiveawayTest::requireEven);
    }

    /** Pearson's χ² against equal shares, where there are enough items for it. */
    private static void requireEven(int positions, int[] counts) {
        double expected = (double) Arrays.stream(counts).sum() / positions;
        if (expected >= EXPECTED_AT_LEAST) {
            double chiSquare =
                    Arrays.stream(counts)
                            .mapToDouble(count -> (count - expected) * (count - expected))
                            .sum();
            assertThat(chiSquare / expected)
                    .as("χ² of right choices by position: %s", Arrays.toString(counts))
                    .isLessThan(UNLIKELY[positions - 2]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rightChoicesAreSeldomTheLongest(Language language) {
        var told = choiceItems.stream().filter(item -> areLongest(item, language)).toList();

        assertThat((double) told.size() / choiceItems.size())
                .as(
                        "share of the %d items with choices whose right ones are the longest: %s",
                        choiceItems.size(), told.stream().map(ChoiceItem::id).toList())
                .isLessThanOrEqualTo(MOST_LONGEST);
    }

    /** Whether every right choice is longer than every wrong one. */
    private static boolean areLongest(ChoiceItem item, Language language) {
        int shortestRight = Integer.MAX_VALUE;
        int longestWrong = 0;
        for (int i = 0; i < item.choices().size(); i++) {
            int length = item.choices().get(i).text().in(language).length();
            if (item.right().contains(i)) {
                shortestRight = Math.min(shortestRight, length);
            } else {
                longestWrong = Math.max(longestWrong, length);
            }
        }
        return shortestRight > longestWrong;
    }

    @Test
    void noFileIsNamedAfterTheAnswer() {
        assertThat(items())
                .allSatisfy(
                        id ->
                                assertThat(bank.challenge(id).attachments())
                                        .as("files of %s", id)
                                        .flatExtracting(Attachment::files)
                                        .extracting(Asset::fileName)
                                        .noneMatch(name -> tells(name, id)));
    }

    private static boolean tells(String fileName, ItemId item) {
        return bank.correction(item).answer() instanceof ResponseValue.Text(var right)
                && right.length() > SHORT
                && fileName.toLowerCase(Locale.ROOT).contains(right.toLowerCase(Locale.ROOT));
    }

    /** In a doing item the data shown hold the answer, among others: finding it is the doing. */
    @ParameterizedTest
    @EnumSource
    void noInstructionTellsTheAnswer(Language language) {
        assertThat(items())
                .filteredOn(id -> !bank.isDoing(id))
                .allSatisfy(
                        id ->
                                assertThat(isTold(id, language))
                                        .as("%s holds its answer", id)
                                        .isFalse());
    }

    /** Whether, of all that could be answered, only what is right stands in the instruction. */
    private static boolean isTold(ItemId id, Language language) {
        var challenge = bank.challenge(id);
        var instruction = challenge.instruction().in(language).toLowerCase(Locale.ROOT);
        Predicate<String> stands =
                text ->
                        text.length() > SHORT
                                && instruction.contains(text.toLowerCase(Locale.ROOT));
        return switch (bank.correction(id).answer()) {
            case ResponseValue.Text(var right) when challenge.choices().isEmpty() ->
                    stands.test(right);
            case ResponseValue.Text(var right) ->
                    challenge.choices().stream()
                            .filter(choice -> stands.test(choice.text().in(language)))
                            .map(Choice::id)
                            .toList()
                            .equals(List.of(right));
            case ResponseValue.Ids _, ResponseValue.Blanks _ -> false;
        };
    }
}
