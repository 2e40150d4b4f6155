package org.assay.cache.bank.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.assay.engine.grading.ResponseValue;

/**
 * What is right and what is wrong for a synthetic item: a function of its id, such as {@code
 * s-mc-1-1-t3-l4-v2}. With h the CRC-32 of the id (in UTF-8, unsigned):
 *
 * <ul>
 *   <li>{@code s-sc-…} single choice: letter h mod 4 of {@code abcd}
 *   <li>{@code s-mc-…} multiple choice: of {@code abcde} the letters i = h mod 5 and (i + 1 + ⌊h/5⌋
 *       mod 4) mod 5, in alphabetical order
 *   <li>{@code s-or-…} ordering: {@code abcd} rotated to begin with letter h mod 4
 *   <li>{@code s-sa-…} short answer: the word w, 8 letters: letter k (from 0) is letter ⌊h/13^k⌋
 *       mod 13 of {@code abcdefghijklm}
 *   <li>{@code s-nu-…} number: h mod 1000, in decimal
 *   <li>{@code s-bl-…} blanks: {@code word} is w, {@code number} as above, {@code choice} as a
 *       single choice
 *   <li>{@code s-ib-…} interchangeable blanks: {@code one} is w, {@code two} is w with each letter
 *       moved 13 places on in the alphabet; or the other way round
 * </ul>
 *
 * @param wrong three at least
 */
record SyntheticAnswers(ResponseValue right, List<ResponseValue> wrong) {
    static final List<String> FOUR = List.of("a", "b", "c", "d");
    static final List<String> FIVE = List.of("a", "b", "c", "d", "e");
    private static final int LETTERS = 13;
    private static final int WORD_LENGTH = 8;

    static SyntheticAnswers of(String id) {
        var crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        long h = crc.getValue();
        return switch (SyntheticType.of(id)) {
            case SC -> singleChoice(h);
            case MC -> multipleChoice(h);
            case OR -> ordering(h);
            case SA -> shortAnswer(h);
            case NU -> number(h);
            case BL -> blanks(h);
            case IB -> interchangeable(h);
        };
    }

    private static SyntheticAnswers singleChoice(long h) {
        return new SyntheticAnswers(
                text(letter(h, 0)),
                List.of(text(letter(h, 1)), text(letter(h, 2)), text(letter(h, 3))));
    }

    private static SyntheticAnswers multipleChoice(long h) {
        int first = (int) (h % FIVE.size());
        int second = (first + 1 + (int) (h / FIVE.size() % (FIVE.size() - 1))) % FIVE.size();
        return new SyntheticAnswers(
                ids(List.of(FIVE.get(Math.min(first, second)), FIVE.get(Math.max(first, second)))),
                List.of(ids(List.of(FIVE.get(first))), ids(List.of(FIVE.get(second))), ids(FIVE)));
    }

    private static SyntheticAnswers ordering(long h) {
        return new SyntheticAnswers(
                rotated(h), List.of(rotated(h + 1), rotated(h + 2), rotated(h + 3)));
    }

    private static SyntheticAnswers shortAnswer(long h) {
        var other = word(h, 'n');
        return new SyntheticAnswers(
                text(word(h, 'a')), List.of(text(other), text(other + "1"), text(other + "2")));
    }

    private static SyntheticAnswers number(long h) {
        return new SyntheticAnswers(
                text(decimal(h)),
                List.of(text(decimal(h) + "1"), text(decimal(h) + "2"), text(decimal(h) + "3")));
    }

    private static SyntheticAnswers blanks(long h) {
        return new SyntheticAnswers(
                blanks(word(h, 'a'), decimal(h), letter(h, 0)),
                List.of(
                        blanks(word(h, 'n'), decimal(h), letter(h, 0)),
                        blanks(word(h, 'a'), decimal(h) + "1", letter(h, 0)),
                        blanks(word(h, 'a'), decimal(h), letter(h, 1))));
    }

    private static SyntheticAnswers interchangeable(long h) {
        var one = word(h, 'a');
        var two = word(h, 'n');
        return new SyntheticAnswers(
                pair(one, two),
                List.of(pair(one, one), pair(two, two), pair(one, "none of these")));
    }

    /** The right letter of four, or one that is so many places further. */
    private static String letter(long h, int further) {
        return FOUR.get((int) ((h + further) % FOUR.size()));
    }

    private static ResponseValue rotated(long h) {
        return ids(IntStream.range(0, FOUR.size()).mapToObj(i -> letter(h, i)).toList());
    }

    private static String decimal(long h) {
        return Long.toString(h % 1_000);
    }

    /** Eight letters out of the thirteen that begin with the one given. */
    private static String word(long h, char first) {
        var word = new StringBuilder(WORD_LENGTH);
        for (long rest = h; word.length() < WORD_LENGTH; rest /= LETTERS) {
            word.append((char) (first + rest % LETTERS));
        }
        return word.toString();
    }

    private static ResponseValue text(String text) {
        return new ResponseValue.Text(text);
    }

    private static ResponseValue ids(List<String> ids) {
        return new ResponseValue.Ids(ids);
    }

    private static ResponseValue blanks(String word, String number, String choice) {
        return new ResponseValue.Blanks(
                new TreeMap<>(Map.of("word", word, "number", number, "choice", choice)));
    }

    private static ResponseValue pair(String one, String two) {
        return new ResponseValue.Blanks(new TreeMap<>(Map.of("one", one, "two", two)));
    }
}
