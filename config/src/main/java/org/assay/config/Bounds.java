package org.assay.config;

import java.time.Duration;

/** Checks of settings' values; each tells what is expected. */
final class Bounds {

    private Bounds() {}

    static void check(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidValueException(
                    name, "between " + least + " and " + most + ", not " + value);
        }
    }

    static void check(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new InvalidValueException(
                    name, "between " + least + " and " + most + ", not " + value);
        }
    }

    static void checkPort(String name, int port) {
        check(name, port, 0, 65_535);
    }

    static void checkText(String name, String value) {
        if (value.isBlank()) {
            throw new InvalidValueException(name, "a text, not blank");
        }
    }
}
