package org.assay.cache.bank.files;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Messages of a mailing list that answer each other, as single files and as one text. */
final class Files21Threads {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss '+0100'", Locale.ROOT);
    private static final List<String> PEOPLE =
            List.of("ana", "gael", "lina", "otis", "rosa", "tom");

    private Files21Threads() {}

    /**
     * A message.
     *
     * @param parent number of the message that it answers, 0 for none
     */
    private record Posted(int parent, String subject) {}

    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.putAll(list("list-a", 251, renamed()));
        files.putAll(list("list-b", 252, diverted()));
        return files;
    }

    /** Conversations that change their subjects on the way. */
    private static List<Posted> renamed() {
        return List.of(
                new Posted(0, "Budget"),
                new Posted(1, "Re: Budget"),
                new Posted(0, "Concert"),
                new Posted(3, "Re: Concert"),
                new Posted(2, "Re: Budget"),
                new Posted(4, "Piano (Re: Concert)"),
                new Posted(0, "Photos"),
                new Posted(6, "Re: Piano"),
                new Posted(7, "Re: Photos"),
                new Posted(0, "Concert"),
                new Posted(3, "Re: Concert"),
                new Posted(10, "Re: Concert"),
                new Posted(8, "Transport (Re: Piano)"),
                new Posted(5, "Photos (Re: Budget)"),
                new Posted(13, "Re: Transport"),
                new Posted(12, "Re: Concert"),
                new Posted(9, "Re: Photos"),
                new Posted(0, "Piano"),
                new Posted(18, "Re: Piano"),
                new Posted(11, "Photos"));
    }

    /** Answers that keep to their subject, but for one. */
    private static List<Posted> diverted() {
        return List.of(
                new Posted(0, "Photos"),
                new Posted(0, "Budget"),
                new Posted(1, "Re: Photos"),
                new Posted(2, "RE: Budget"),
                new Posted(0, "Transport"),
                new Posted(3, "Re: Photos"),
                new Posted(4, "Re: Budget"),
                new Posted(0, "Concert"),
                new Posted(5, "Re: Transport"),
                new Posted(0, "Menu"),
                new Posted(8, "Re: Concert"),
                new Posted(6, "Tables"),
                new Posted(12, "Re: Tables"),
                new Posted(10, "Re: Menu"),
                new Posted(0, "Piano"),
                new Posted(11, "Re: Concert"),
                new Posted(15, "Re: Piano"),
                new Posted(7, "RE: Budget"));
    }

    private static Map<String, byte[]> list(String name, long seed, List<Posted> list) {
        var random = new Random(seed);
        var ids = new ArrayList<String>();
        var zip = new StoredZip();
        var text = new StringBuilder();
        var time = LocalDateTime.of(2031, 11, 3, 8, 0);
        for (int i = 1; i <= list.size(); i++) {
            var posted = list.get(i - 1);
            time = time.plusMinutes(20 + random.nextInt(300));
            var author = PEOPLE.get(random.nextInt(PEOPLE.size()));
            ids.add("<%06x@%s.example>".formatted(random.nextInt(1 << 24), author));
            var answered =
                    posted.parent() == 0
                            ? ""
                            : "In-Reply-To: %s\n".formatted(ids.get(posted.parent() - 1));
            var message =
                    """
                    X-Number: %02d
                    Date: %s
                    Message-ID: %s
                    %sFrom: %s@voisins.example
                    To: quartier@listes.example
                    Subject: %s
                    MIME-Version: 1.0
                    Content-Type: text/plain; charset=us-ascii

                    ...
                    """
                            .formatted(
                                    i,
                                    TIME.format(time),
                                    ids.getLast(),
                                    answered,
                                    author,
                                    posted.subject());
            zip.file("%02d.eml".formatted(i), Files21.lines(message));
            text.append(message).append('\n');
        }
        return Map.of(name + ".zip", zip.bytes(), name + ".txt", Files21.lines(text.toString()));
    }
}
