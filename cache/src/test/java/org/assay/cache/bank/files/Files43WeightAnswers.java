package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Files13Answers.count;
import static org.assay.cache.bank.files.Files13Answers.text;
import static org.assay.cache.bank.files.Files43Reading.first;
import static org.assay.cache.bank.files.Files43Reading.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers of the items on the weight of fleets and of pages. */
final class Files43WeightAnswers {
    private static final double KILOS_PER_KWH = 0.06;
    private static final int YEARS_MORE = 2;
    private static final int RETURNING_VISITS = 12_000;
    private static final double KILOBYTES_IN_A_GIGABYTE = 1_000_000;
    private static final Pattern HAR =
            Pattern.compile("\"url\": \"(\\S+)\".*?\"_transferSize\": (\\d+)", Pattern.DOTALL);

    /** A download: from where, and how many bytes. */
    record Download(String host, int bytes) {}

    private Files43WeightAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("device-lifecycle-5a", count(Math.round(100 * makingShare())));
        answers.put("device-lifecycle-5b", text(Files43Reading.greatest(gainByType())));
        answers.put("light-content-5a", count(Math.round(100 * outsideShare())));
        answers.put("light-content-5b", text(heaviestOutside()));
        answers.put(
                "light-content-6a",
                count(
                        Math.round(
                                first("images-a").stream()
                                        .mapToDouble(Files43WeightAnswers::saved)
                                        .sum())));
        answers.put("light-content-6b", text(rounded(monthlyGigabytes())));
        return answers;
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static Map<String, Entry> types(String book) {
        return second(book).stream()
                .collect(Collectors.toMap(type -> type.text("Type"), Function.identity()));
    }

    static double makingShare() {
        var types = types("fleet-a");
        double making = 0;
        double using = 0;
        for (var device : first("fleet-a")) {
            var type = Objects.requireNonNull(types.get(device.text("Type")));
            making += type.number("making");
            using +=
                    type.number("kWh")
                            * KILOS_PER_KWH
                            * (device.number("Scrapped") - device.number("Bought"));
        }
        return making / (making + using);
    }

    /** kg CO2e a year that keeping a type for longer saves. */
    static Map<String, Double> gainByType() {
        var types = types("fleet-b");
        return first("fleet-b").stream()
                .map(device -> Objects.requireNonNull(types.get(device.text("Type"))))
                .collect(
                        Collectors.groupingBy(
                                type -> type.text("Type"),
                                Collectors.summingDouble(
                                        type ->
                                                type.number("making") / type.number("years")
                                                        - type.number("making")
                                                                / (type.number("years")
                                                                        + YEARS_MORE))));
    }

    static double outsideShare() {
        var downloads = downloads("page-a");
        return downloads.stream()
                        .filter(download -> isOutside(download, "corval.example"))
                        .mapToDouble(Download::bytes)
                        .sum()
                / downloads.stream().mapToDouble(Download::bytes).sum();
    }

    private static String heaviestOutside() {
        return Files43Reading.most(
                downloads("page-b").stream()
                        .filter(download -> isOutside(download, "vernac.example"))
                        .toList(),
                Download::host,
                Download::bytes);
    }

    private static boolean isOutside(Download download, String domain) {
        return !download.host().equals(domain) && !download.host().endsWith("." + domain);
    }

    /** What both formats say; they must agree. */
    static List<Download> downloads(String name) {
        var csv =
                Files43Reading.rows(name + ".csv").stream()
                        .map(row -> download(row.get(0), row.get(2)))
                        .toList();
        var har =
                HAR.matcher(Reading.text(Files43Reading.bytes(name + ".har")))
                        .results()
                        .map(found -> download(found.group(1), found.group(2)))
                        .toList();
        if (!csv.equals(har)) {
            throw new IllegalStateException("the formats differ: " + name);
        }
        return csv;
    }

    private static Download download(String url, String bytes) {
        return new Download(URI.create(url).getHost(), Integer.parseInt(bytes));
    }

    private static double saved(Entry image) {
        double wanted = 2 * image.number("shown");
        double share = Math.min(1, wanted / image.number("width"));
        return image.number("kB") * (1 - share * share);
    }

    private static double monthlyGigabytes() {
        return first("files-b").stream()
                        .filter(file -> file.number("cache") >= 1 && file.number("cache") <= 5)
                        .mapToDouble(file -> file.number("kB"))
                        .sum()
                * RETURNING_VISITS
                / KILOBYTES_IN_A_GIGABYTE;
    }
}
