package org.assay.loadtests.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.loadtests.learner.ThinkTime;
import org.assay.loadtests.measure.Standard;

/**
 * The settings of one run; whatever is shared by all generators is given here as this one's part.
 */
public final class Settings {
    private static final List<String> ALL =
            List.of(
                    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4",
                    "4.1", "4.2", "4.3", "5.1", "5.2");

    private final Map<Key, String> values;

    private Settings(Map<Key, String> values) {
        this.values = values;
    }

    /**
     * From the properties of this process.
     *
     * @param defaults of the simulation; they win over those of {@link Key}
     */
    public static Settings ofProcess(Map<Key, String> defaults) {
        var values = new EnumMap<Key, String>(Key.class);
        for (var key : Key.values()) {
            values.put(
                    key,
                    System.getProperty(key.property(), defaults.getOrDefault(key, key.fallback())));
        }
        return new Settings(values);
    }

    public List<String> baseUrls() {
        return List.of(text(Key.BASE_URL).split(",", -1));
    }

    /** Learners who arrive in a second at this generator. */
    public double rate() {
        return number(Key.RATE) / generators();
    }

    /** Learners of this generator's part of a herd. */
    public int users() {
        return Math.max(1, (int) Math.round(number(Key.USERS) / generators()));
    }

    public Duration duration() {
        return time(Key.DURATION);
    }

    public Duration ramp() {
        return time(Key.RAMP);
    }

    public Duration window() {
        return time(Key.WINDOW);
    }

    public Duration cut() {
        return time(Key.CUT);
    }

    public Duration back() {
        return time(Key.BACK);
    }

    public double overload() {
        return number(Key.OVERLOAD);
    }

    /** People who sign in in a second, at this generator. */
    public double signIns() {
        return number(Key.SIGN_INS) / generators();
    }

    /** Calms and storms in turn. */
    public int rounds() {
        return Math.max(1, (int) number(Key.ROUNDS));
    }

    /** Accounts of this generator. */
    public int accounts() {
        return Math.max(1, (int) number(Key.ACCOUNTS));
    }

    public List<String> operationsUrls() {
        return List.of(text(Key.OPERATIONS_URL).split(",", -1));
    }

    public ThinkTime pace() {
        return ThinkTime.EXAM_DAY.compressed(number(Key.THINK_FACTOR));
    }

    public long seed() {
        return Long.parseLong(text(Key.SEED));
    }

    public List<String> competencies() {
        var text = text(Key.COMPETENCIES);
        return text.equals("all") ? ALL : List.of(text.split(",", -1));
    }

    public int placements() {
        return (int) number(Key.PLACEMENTS);
    }

    /** Responses after which a learner leaves. */
    public int answers() {
        int answers = (int) number(Key.ANSWERS);
        return answers == 0 ? Integer.MAX_VALUE : answers;
    }

    public double repeats() {
        return number(Key.REPEATS);
    }

    public double reads() {
        return number(Key.READS);
    }

    /** Whether all learners share connections. */
    public boolean sharesConnections() {
        return switch (text(Key.CONNECTIONS)) {
            case "shared" -> true;
            case "own" -> false;
            default -> throw new IllegalArgumentException("connections: shared or own");
        };
    }

    public int generators() {
        return (int) number(Key.GENERATORS);
    }

    public int generator() {
        return (int) number(Key.GENERATOR);
    }

    public Optional<Instant> startAt() {
        return Optional.of(text(Key.START_AT)).filter(at -> !at.isEmpty()).map(Instant::parse);
    }

    public Standard standard() {
        return Standard.valueOf(text(Key.STANDARD).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public Path folder() {
        return Path.of(text(Key.FOLDER));
    }

    public ObjectNode toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        values.forEach((key, value) -> json.put(key.written(), value));
        return json;
    }

    private String text(Key key) {
        return values.getOrDefault(key, key.fallback());
    }

    private double number(Key key) {
        double number = Double.parseDouble(text(key));
        if (!(number >= 0)) {
            throw new IllegalArgumentException(key.written() + " is negative: " + text(key));
        }
        return number;
    }

    /** 500ms, 90s, 10m, 8h. */
    private Duration time(Key key) {
        var text = text(key).toUpperCase(Locale.ROOT);
        return text.endsWith("MS")
                ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                : Duration.parse("PT" + text);
    }
}
