package org.assay.loadtests.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A setting by name, with its default where the simulation has none of its own. */
public enum Key {
    BASE_URL("http://localhost:8080", "the servers, with commas between; learners are spread"),
    RATE("10", "learners who arrive in a second, over all generators"),
    USERS("400", "learners of a herd or a storm, over all generators"),
    DURATION("60s", "for how long learners arrive at that rate; 90s, 10m, 8h"),
    RAMP("5s", "time in which the rate is reached, or the users sign in"),
    THINK_FACTOR("100", "how much faster learners think than on exam days (90 s on average)"),
    SEED("0", "what all learners draw from; 0 draws a seed"),
    COMPETENCIES("all", "codes with commas between, or all 16 of a whole bank"),
    PLACEMENTS("1", "tests of a learner, each in another competency"),
    ANSWERS("0", "responses after which a learner leaves; 0 takes whole tests"),
    REPEATS("0.01", "share of responses that are sent twice"),
    READS("0.05", "chance of a resumption, a profile and a review after a response (MixedDay)"),
    WINDOW("60s", "time over which a herd starts"),
    CUT("180s", "time for which a storm's learners are cut off"),
    BACK("10s", "time within which they are back"),
    OVERLOAD("2", "times the rate that is offered in overload"),
    SIGN_INS("200", "people who sign in in a second at most, over all generators (SignInStorm)"),
    ACCOUNTS("100", "accounts of this generator with which half of them do; the others have none"),
    ROUNDS("4", "calms and storms in turn (SignInStorm)"),
    OPERATIONS_URL(
            "http://localhost:8081",
            "the servers' operations ports, whose metrics SignInStorm reads"),
    CONNECTIONS("shared", "shared by all learners, or own: one for each, as on exam days"),
    GENERATORS("1", "processes that share the load"),
    GENERATOR("0", "which of them this is, from 0"),
    START_AT("", "when all generators begin, such as 2027-03-01T08:00:00Z; empty: at once"),
    STANDARD("exam-day", "what is demanded: exam-day or limit, see Slo"),
    LABEL("", "what is tested, in words; kept with the run"),
    FOLDER("load-tests/target/load", "where runs are kept, one folder each");

    private final String fallback;
    private final String meaning;

    Key(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** The default. */
    public String fallback() {
        return fallback;
    }

    /** As it is written: {@code think-factor}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The system property that carries it to the process of a run. */
    public String property() {
        return "assay.load." + written();
    }

    public static Optional<Key> of(String written) {
        return Arrays.stream(values()).filter(key -> key.written().equals(written)).findFirst();
    }

    /** All, one a line, with meanings and defaults. */
    public static String help() {
        return Arrays.stream(values())
                .map(
                        key ->
                                "  --%-14s %s%s"
                                        .formatted(
                                                key.written(),
                                                key.meaning,
                                                key.fallback.isEmpty()
                                                        ? ""
                                                        : " [" + key.fallback + "]"))
                .collect(Collectors.joining("\n"));
    }
}
