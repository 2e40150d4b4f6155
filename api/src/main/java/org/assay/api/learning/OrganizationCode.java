package org.assay.api.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code of an organisation: six letters and three digits, of those that are not taken for each
 * other.
 */
record OrganizationCode(String value) {
    private static final String LETTERS = "BCDFGHJKMPQRTVWXY";
    private static final String DIGITS = "2346789";
    private static final int LETTER_COUNT = 6;
    private static final int DIGIT_COUNT = 3;
    private static final Pattern FORM = Pattern.compile("[A-Z]{6}[0-9]{3}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-]+");

    /** The code that people mean by what they type: in any case, with or without spaces. */
    static Optional<OrganizationCode> read(String typed) {
        var code = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches()
                ? Optional.of(new OrganizationCode(code))
                : Optional.empty();
    }

    static OrganizationCode draw(RandomGenerator random) {
        return new OrganizationCode(
                some(random, LETTERS, LETTER_COUNT) + some(random, DIGITS, DIGIT_COUNT));
    }

    private static String some(RandomGenerator random, String alphabet, int count) {
        return random.ints(count, 0, alphabet.length())
                .collect(
                        StringBuilder::new,
                        (text, i) -> text.append(alphabet.charAt(i)),
                        StringBuilder::append)
                .toString();
    }
}
