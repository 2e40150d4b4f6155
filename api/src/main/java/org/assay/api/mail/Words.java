package org.assay.api.mail;

import java.time.Duration;
import java.util.regex.Pattern;
import org.assay.cache.bank.Language;

/** The phrases that depend on more than the language. */
final class Words {
    /**
     * A name that greets and does nothing else. Whoever signs up with somebody else's address
     * chooses the name that the other one reads: what a mail program might make a link of, and what
     * is too long to be a name, is left out.
     */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=.{1,60}$)[\\p{L}\\p{M}]+(?:(?:\\.? |\\.-|[-'’])[\\p{L}\\p{M}]+)*\\.?");

    private Words() {}

    static String greeting(Language language, String firstName) {
        var hello =
                switch (language) {
                    case FR -> "Bonjour";
                    case EN -> "Hello";
                };
        return NAME.matcher(firstName).matches() ? hello + " " + firstName + "," : hello + ",";
    }

    /** A duration in the largest unit that tells it exactly; up to a day in hours. */
    static String duration(Language language, Duration duration) {
        if (duration.toHours() > 24 && duration.equals(Duration.ofDays(duration.toDays()))) {
            return number(duration.toDays(), language, "jour", "day");
        }
        if (duration.toHours() > 0 && duration.equals(Duration.ofHours(duration.toHours()))) {
            return number(duration.toHours(), language, "heure", "hour");
        }
        return number(Math.max(1, duration.toMinutes()), language, "minute", "minute");
    }

    private static String number(long number, Language language, String french, String english) {
        var unit =
                switch (language) {
                    case FR -> french;
                    case EN -> english;
                };
        return number + " " + unit + (number > 1 ? "s" : "");
    }
}
