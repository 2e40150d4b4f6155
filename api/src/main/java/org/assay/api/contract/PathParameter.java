package org.assay.api.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.api.contract.Check.Text;
import org.assay.api.contract.Check.WholeNumber;

/**
 * A parameter as a text, such as those in a path. Its text is what the contract is about: an
 * integer is digits, in one way only, and {@code 1e0} is none; control characters are in no text.
 */
public record PathParameter(String name, Check check) {
    /** Digits of the longest number that is looked at. */
    private static final int MAX_DIGITS = 18;

    private static final Pattern DIGITS =
            Pattern.compile("0|[1-9][0-9]{0," + (MAX_DIGITS - 1) + "}");

    public PathParameter {
        if (!(check instanceof Text) && !(check instanceof WholeNumber)) {
            throw new IllegalStateException(name + " is neither a text nor a whole number");
        }
    }

    /** What is wrong with its text. */
    public Optional<Fault> faultOf(String text) {
        return switch (check) {
            case WholeNumber number when DIGITS.matcher(text).matches() ->
                    number.faultOf(Long.valueOf(text));
            case WholeNumber _ -> Fault.of("is no whole number in digits");
            case Check _ when text.chars().anyMatch(Character::isISOControl) ->
                    Fault.of("holds a control character");
            case Check form -> form.faultOf(text);
        };
    }
}
