package org.assay.loadtests.measure;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is demanded, and whether it holds.
 *
 * @param measured with its unit
 * @param limit with its comparison and unit
 */
public record Judgement(String what, String measured, String limit, boolean holds) {
    private static final String NOTHING = "nothing";

    public static Judgement atMost(String what, Duration measured, Duration limit) {
        return new Judgement(
                what, text(measured), "≤ " + text(limit), measured.compareTo(limit) <= 0);
    }

    /** Of a time against another, neither of which may be missing. */
    public static Judgement atMost(
            String what, Optional<Duration> measured, Optional<Duration> limit) {
        return new Judgement(
                what,
                measured.map(Judgement::text).orElse(NOTHING),
                "≤ " + limit.map(Judgement::text).orElse(NOTHING),
                measured.flatMap(time -> limit.map(most -> time.compareTo(most) <= 0))
                        .orElse(false));
    }

    public static Judgement atMost(String what, double measured, double limit) {
        return new Judgement(what, text(measured), "≤ " + text(limit), measured <= limit);
    }

    /** Of a count. */
    public static Judgement atMost(String what, long measured, long limit) {
        return atMost(what, (double) measured, (double) limit);
    }

    /** Of a count. */
    public static Judgement atLeast(String what, long measured, long limit) {
        return atLeast(what, (double) measured, (double) limit);
    }

    public static Judgement atLeast(String what, double measured, double limit) {
        return new Judgement(what, text(measured), "≥ " + text(limit), measured >= limit);
    }

    /** As a line for people. */
    @Override
    public String toString() {
        return line("FAILED");
    }

    /**
     * The same.
     *
     * @param broken the word for what does not hold
     */
    public String line(String broken) {
        return "%-6s %-44s %14s  %s".formatted(holds ? "ok" : broken, what, measured, limit);
    }

    private static String text(Duration time) {
        return String.format(Locale.ROOT, "%,.1f ms", time.toNanos() / 1e6);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.3f", number);
    }
}
