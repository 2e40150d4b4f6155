package org.assay.api.passwords;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a password must be (RULES.md decision 10). */
public final class PasswordRule {
    /** Characters at least, in NFC. */
    public static final int LEAST_CHARACTERS = 8;

    /** Characters at most, in NFC. */
    public static final int MOST_CHARACTERS = 128;

    /** Letters of a name at least for it to count: a shorter one is in too many words. */
    private static final int PERSONAL_LETTERS = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final CommonPasswords COMMON = CommonPasswords.load();

    private PasswordRule() {}

    /**
     * What is wrong with a password, if anything is.
     *
     * @param personal first and last name, e-mail address and username of its owner, those there
     *     are
     */
    public static Optional<PasswordFault> faultOf(String password, List<String> personal) {
        var text = Normalizer.normalize(password, Normalizer.Form.NFC);
        int characters = text.codePointCount(0, text.length());
        if (characters < LEAST_CHARACTERS) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (characters > MOST_CHARACTERS) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        return missing(text, Character::isUpperCase, PasswordFault.NO_UPPER_CASE_LETTER)
                .or(() -> missing(text, Character::isLowerCase, PasswordFault.NO_LOWER_CASE_LETTER))
                .or(() -> missing(text, Character::isDigit, PasswordFault.NO_DIGIT))
                .or(() -> faultIf(COMMON.contain(text), PasswordFault.TOO_COMMON))
                .or(() -> faultIf(holdsOneOf(personal, text), PasswordFault.PERSONAL));
    }

    private static Optional<PasswordFault> missing(
            String text, IntPredicate kind, PasswordFault fault) {
        return faultIf(text.codePoints().noneMatch(kind), fault);
    }

    private static Optional<PasswordFault> faultIf(boolean faulty, PasswordFault fault) {
        return faulty ? Optional.of(fault) : Optional.empty();
    }

    private static boolean holdsOneOf(List<String> personal, String text) {
        var folded = Folded.of(text);
        return personal.stream().flatMap(PasswordRule::words).anyMatch(folded::contains);
    }

    /** The words of a name or address long enough to count: {@code dupont} of jean.dupont7@… */
    private static Stream<String> words(String personal) {
        int at = personal.lastIndexOf('@');
        var own = Folded.of(at < 0 ? personal : personal.substring(0, at));
        return Arrays.stream(NO_LETTERS.split(own))
                .filter(word -> word.codePointCount(0, word.length()) >= PERSONAL_LETTERS);
    }
}
