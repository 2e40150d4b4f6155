package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.assay.cache.bank.files.Sheet.Entry;
import org.assay.engine.grading.ResponseValue;

/** Answers that follow from tables of accounts, servers, computers and chained registers. */
final class Files41TableAnswers {

    private Files41TableAnswers() {}

    static Map<String, ResponseValue> all() {
        var answers = new TreeMap<String, ResponseValue>();
        answers.put(
                "passphrases-2a",
                Files13Answers.count(sameAs("Trottelot", entries("accounts-a")).size()));
        answers.put(
                "passphrases-2b",
                Files13Answers.text(
                        sameAs("Brindille", entries("accounts-b")).stream()
                                .collect(Reading.only())));
        answers.put("malware-6a", attacker(entries("server-a"), ".vq7", 6));
        answers.put("malware-6b", damage(entries("server-b"), ".lokt", 20));
        var parvis = entries("inventory-a");
        answers.put(
                "updates-permissions-5a",
                Files13Answers.count(
                        having(parvis, "Parvis", "7.2.", last -> last <= 18)
                                + having(parvis, "Parvis", "7.4.", last -> last <= 5)));
        var tamaris = entries("inventory-b");
        answers.put(
                "updates-permissions-5b",
                Files13Answers.count(
                        having(tamaris, "Tamaris", "3.8.", last -> last <= 11)
                                + having(tamaris, "Tamaris", "3.9.", _ -> true)
                                + having(tamaris, "Tamaris", "3.10.", last -> last <= 4)));
        // The entry before the break was rewritten; the one at the break took another's number.
        answers.put("encryption-integrity-6a", Files13Answers.count(broken("register-a") - 1));
        answers.put("encryption-integrity-6b", Files13Answers.count(broken("register-b")));
        return answers;
    }

    private static List<Entry> entries(String book) {
        return Files13Answers.first(Files41.books(), book).entries();
    }

    private static List<String> sameAs(String site, List<Entry> accounts) {
        var leaked =
                accounts.stream()
                        .filter(account -> account.text("site").equals(site))
                        .map(account -> account.text("password"))
                        .collect(Reading.only());
        return accounts.stream()
                .filter(account -> account.text("password").equals(leaked))
                .map(account -> account.text("site"))
                .filter(other -> !other.equals(site))
                .toList();
    }

    private static List<Entry> encrypted(List<Entry> log, String ending) {
        return log.stream()
                .filter(line -> line.text("file").endsWith(ending))
                .sorted((one, other) -> one.text("time").compareTo(other.text("time")))
                .toList();
    }

    private static ResponseValue attacker(List<Entry> log, String ending, int backupHour) {
        var first = encrypted(log, ending).getFirst();
        return Files13Answers.blanks(
                "account", first.text("account"), "day", lastSound(first, backupHour));
    }

    private static ResponseValue damage(List<Entry> log, String ending, int backupHour) {
        var encrypted = encrypted(log, ending);
        long files = encrypted.stream().map(line -> line.text("file")).distinct().count();
        return Files13Answers.blanks(
                "files", Long.toString(files), "day", lastSound(encrypted.getFirst(), backupHour));
    }

    private static String lastSound(Entry first, int backupHour) {
        var time = LocalDateTime.parse(first.text("time"), Files41Approvals.TIME);
        var sameDay = time.toLocalDate().atTime(backupHour, 0);
        return Integer.toString(
                (sameDay.isBefore(time) ? sameDay : sameDay.minusDays(1)).getDayOfMonth());
    }

    private static long having(
            List<Entry> inventory, String software, String branch, IntPredicate last) {
        return inventory.stream()
                .filter(computer -> computer.text("software").equals(software))
                .map(computer -> computer.text("version"))
                .filter(version -> version.startsWith(branch))
                .filter(
                        version ->
                                last.test(
                                        Arrays.asList(version.split("\\.", -1)).stream()
                                                .mapToInt(Integer::parseInt)
                                                .toArray()[2]))
                .count();
    }

    /** The number of the only entry that does not follow the one before. */
    private static int broken(String book) {
        var entries = entries(book);
        return IntStream.range(1, entries.size())
                .filter(
                        i ->
                                !entries.get(i)
                                        .text("previous")
                                        .equals(entries.get(i - 1).text("print")))
                .map(i -> (int) entries.get(i).number("entry"))
                .boxed()
                .collect(Reading.only());
    }
}
