package org.assay.cache.bank.files;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from logs of sign-ins and of approvals, and from logs put side by side. */
final class Files41LogAnswers {
    private static final int BURST = 5;
    private static final int MANY = 20;
    private static final Duration BURST_TIME = Duration.ofMinutes(10);

    private record SignIn(String time, String address, String account, boolean ok) {}

    private Files41LogAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put("second-factors-6a", Files13Answers.text(wornDown("approvals-a", "account")));
        answers.put("second-factors-6b", Files13Answers.text(wornDown("approvals-b", "address")));
        answers.put("network-logs-4a", Files13Answers.text(most("signins-a", SignIn::address)));
        answers.put("network-logs-4b", Files13Answers.text(most("signins-b", SignIn::account)));
        answers.put("network-logs-5a", Files13Answers.text(forced()));
        answers.put("network-logs-5b", Files13Answers.text(sprayed()));
        answers.put("incidents-6a", Files13Answers.count(minutesUntilIntrusion()));
        answers.put("incidents-6b", Files13Answers.text(alone()));
        return answers;
    }

    /** What an approval says that ends a burst of the same account and address. */
    private static String wornDown(String book, String heading) {
        var requests = Files13Answers.first(Files41.books(), book).entries();
        return requests.stream()
                .filter(request -> request.text("reply").equals("approved"))
                .filter(
                        approved ->
                                requests.stream().filter(one -> precedes(one, approved)).count()
                                        >= BURST)
                .map(approved -> approved.text(heading))
                .collect(Reading.only());
    }

    private static boolean precedes(Entry refused, Entry approved) {
        var between = Duration.between(time(refused), time(approved));
        return !refused.text("reply").equals("approved")
                && refused.text("account").equals(approved.text("account"))
                && refused.text("address").equals(approved.text("address"))
                && !between.isNegative()
                && between.compareTo(BURST_TIME) <= 0;
    }

    private static LocalDateTime time(Entry request) {
        return LocalDateTime.parse(request.text("time"), Files41Approvals.TIME);
    }

    private static List<SignIn> signIns(String name) {
        var fromCsv =
                rows(Files41.file(name + ".csv")).stream()
                        .map(row -> new SignIn(row.get(0), row.get(1), row.get(2), isOk(row)))
                        .toList();
        var fromText =
                Reading.lines(Files41.file(name + ".log")).stream()
                        .map(Files41LogAnswers::parsed)
                        .toList();
        if (!fromText.equals(fromCsv)) {
            throw new AssertionError("both formats of " + name + " do not agree");
        }
        return fromCsv;
    }

    private static SignIn parsed(String line) {
        return new SignIn(
                Reading.found("^(.*) sign-in", line),
                Reading.found("from=(.*)$", line),
                Reading.found("account=(\\S+)", line),
                line.contains(" ok "));
    }

    private static boolean isOk(List<String> row) {
        return row.get(3).equals("ok");
    }

    private static List<List<String>> rows(byte[] csv) {
        return Reading.lines(csv).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static String most(String name, Function<SignIn, String> what) {
        return Files41TrafficAnswers.greatest(
                signIns(name).stream()
                        .filter(one -> !one.ok())
                        .collect(Collectors.groupingBy(what, Collectors.summingDouble(_ -> 1))));
    }

    private static String forced() {
        var all = signIns("signins-c");
        return all.stream()
                .filter(SignIn::ok)
                .filter(one -> earlierFailures(all, one) > MANY)
                .map(SignIn::account)
                .collect(Reading.only());
    }

    private static long earlierFailures(List<SignIn> all, SignIn success) {
        return all.stream()
                .filter(one -> !one.ok())
                .filter(one -> one.address().equals(success.address()))
                .filter(one -> one.account().equals(success.account()))
                .filter(one -> one.time().compareTo(success.time()) < 0)
                .count();
    }

    /** The success of the only address that failed on many accounts and succeeded once. */
    private static String sprayed() {
        return signIns("signins-d").stream()
                .collect(Collectors.groupingBy(SignIn::address))
                .values()
                .stream()
                .filter(one -> failedOn(one) > MANY)
                .map(one -> one.stream().filter(SignIn::ok).toList())
                .filter(successes -> successes.size() == 1)
                .flatMap(Collection::stream)
                .map(SignIn::account)
                .collect(Reading.only());
    }

    private static long failedOn(List<SignIn> ofAddress) {
        return ofAddress.stream().filter(one -> !one.ok()).map(SignIn::account).distinct().count();
    }

    private static byte[] evidence(String archive, String name) {
        return Objects.requireNonNull(Reading.entries(Files41.file(archive)).get(name), name);
    }

    private static long minutesUntilIntrusion() {
        var opened =
                rows(evidence("evidence-a.zip", "attachments.csv")).stream()
                        .filter(row -> row.get(2).equals("bon-commande.xlsm"))
                        .collect(Reading.only());
        var from = LocalTime.parse(opened.getFirst()).minusHours(2);
        return rows(evidence("evidence-a.zip", "signins.csv")).stream()
                .filter(row -> row.get(1).equals(opened.get(1)))
                .filter(Files41LogAnswers::isOk)
                .filter(row -> !row.get(2).startsWith("10."))
                .map(row -> LocalTime.parse(row.getFirst()))
                .filter(from::isBefore)
                .min(LocalTime::compareTo)
                .map(time -> Duration.between(from, time).toMinutes())
                .orElseThrow();
    }

    /** The badge whose owner alone was in the room, by the reader's clock. */
    private static String alone() {
        var plugged =
                Reading.found(
                        "(\\S+) usb storage connected",
                        Reading.text(evidence("evidence-b.zip", "server.log")));
        var atReader = LocalTime.parse(plugged).plusHours(2).plusMinutes(9);
        return rows(evidence("evidence-b.zip", "badges.csv")).stream()
                .filter(row -> LocalTime.parse(row.getFirst()).isBefore(atReader))
                .collect(
                        Collectors.groupingBy(row -> row.get(1), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(passes -> passes.getValue().getLast().get(2).equals("in"))
                .map(Map.Entry::getKey)
                .collect(Reading.only());
    }
}
