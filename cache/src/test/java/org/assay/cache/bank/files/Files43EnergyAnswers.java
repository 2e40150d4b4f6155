package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.blanks;
import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files43Reading.first;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on data sheets and measured consumption. */
final class Files43EnergyAnswers {
    private static final int STANDBY_BELOW_WATTS = 20;
    private static final double INTERVALS_AN_HOUR = 6;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Files43EnergyAnswers() {}

    static Map<String, ResponseValue> all() {
        var saved = savedByPlug();
        var plug = Files43Reading.greatest(saved);
        return Map.of(
                "device-energy-4a",
                yearly("screen-a", Map.of("SDR", 1200, "HDR", 200, "standby", 0)),
                "device-energy-4b",
                yearly("screen-b", Map.of("SDR", 8 * 220, "HDR", 0, "standby", 8760 - 8 * 220)),
                "device-energy-6a",
                count(Math.round(standby())),
                "device-energy-6b",
                blanks(
                        "plug",
                        plug.toLowerCase(Locale.ROOT),
                        "energy",
                        Long.toString(Math.round(saved.getOrDefault(plug, 0.0)))));
    }

    /** kWh of a screen with hours in each mode; both languages must agree. */
    private static ResponseValue yearly(String screen, Map<String, Integer> hours) {
        var fr = sheet(screen + "-fr.pdf");
        var en = sheet(screen + "-en.pdf");
        var wattHours =
                List.of("SDR", "HDR", "standby").stream()
                        .map(
                                mode -> {
                                    var value = mode.equals("standby") ? standby(en) : on(en, mode);
                                    var french = mode.equals("standby") ? veille(fr) : on(fr, mode);
                                    if (value.compareTo(french) != 0) {
                                        throw new IllegalStateException(
                                                "languages differ: " + mode);
                                    }
                                    return value.multiply(
                                            BigDecimal.valueOf(hours.getOrDefault(mode, 0)));
                                })
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Files13Answers.text(wattHours.divide(THOUSAND).stripTrailingZeros().toPlainString());
    }

    /** kWh per 1,000 hours are the mean power in watts. */
    private static BigDecimal on(String sheet, String mode) {
        return decimal("\\(" + mode + "\\\\\\) ?: ([\\d.,]+) kWh", sheet);
    }

    private static BigDecimal standby(String sheet) {
        return decimal("networked standby mode: ([\\d.]+) W", sheet);
    }

    private static BigDecimal veille(String sheet) {
        return decimal("connexion réseau : ([\\d,]+) W", sheet);
    }

    private static BigDecimal decimal(String pattern, String sheet) {
        return new BigDecimal(Reading.found(pattern, sheet).replace(',', '.'));
    }

    private static String sheet(String pdf) {
        return new String(Files43Reading.bytes(pdf), StandardCharsets.ISO_8859_1);
    }

    /** Wh of the week below the limit; each power holds until the next. */
    static double standby() {
        var changes = first("plug-a");
        double wattHours = 0;
        for (int i = 0; i < changes.size(); i++) {
            var end =
                    i + 1 < changes.size()
                            ? time(changes.get(i + 1))
                            : Files43Plugs.WEEK.plusDays(Files43Plugs.DAYS);
            double watts = changes.get(i).number("W");
            if (watts < STANDBY_BELOW_WATTS) {
                wattHours += watts * Duration.between(time(changes.get(i)), end).toMinutes() / 60;
            }
        }
        return wattHours;
    }

    private static LocalDateTime time(Entry change) {
        return change.day("Date").atStartOfDay().plusMinutes((long) change.number("Time"));
    }

    /** Wh of the week from 20:00 to 7:00. */
    static Map<String, Double> savedByPlug() {
        var saved = new TreeMap<String, Double>();
        for (var row : Files43Reading.rows("plugs-b.csv")) {
            if (row.get(1).compareTo("20:00") >= 0 || row.get(1).compareTo("07:00") < 0) {
                saved.merge("P", Integer.parseInt(row.get(2)) / INTERVALS_AN_HOUR, Double::sum);
                saved.merge("Q", Integer.parseInt(row.get(3)) / INTERVALS_AN_HOUR, Double::sum);
                saved.merge("R", Integer.parseInt(row.get(4)) / INTERVALS_AN_HOUR, Double::sum);
            }
        }
        return saved;
    }
}
