package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Nights and uses of a phone: when one went to bed, when one put the phone away. */
final class Files43Nights {
    private static final int NIGHTS = 40;
    private static final LocalDateTime EVENING = LocalDate.of(2031, 3, 3).atTime(22, 0);
    private static final List<String> DAYTIME = List.of("Papoto", "Papoto", "Lexika", "Melodio");

    private record Use(LocalDateTime end, int minutes, String application) {}

    private Files43Nights() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "nights-a",
                book(4331, List.of("Viduo", "Papoto", "Kubiko")),
                "nights-b",
                book(4332, List.of("Viduo", "Kubiko", "Viduo", "Melodio", "Papoto", "Viduo")));
    }

    private static Workbook book(long seed, List<String> evenings) {
        var random = new Random(seed);
        var nights = new ArrayList<List<Cell>>();
        var uses = new ArrayList<Use>();
        for (int i = 0; i < NIGHTS; i++) {
            var bedtime = EVENING.plusDays(i).plusMinutes(5L * random.nextInt(40));
            boolean screen = random.nextInt(2) == 0;
            int gap = screen ? 5 * random.nextInt(12) : 65 + 5 * random.nextInt(15);
            uses.add(
                    new Use(
                            bedtime.minusMinutes(gap),
                            10 + random.nextInt(30),
                            evenings.get(random.nextInt(evenings.size()))));
            for (int j = 0; j < 3; j++) {
                uses.add(
                        new Use(
                                EVENING.plusDays(i).minusMinutes(180 + 10L * random.nextInt(70)),
                                5 + random.nextInt(25),
                                DAYTIME.get(random.nextInt(DAYTIME.size()))));
            }
            nights.add(
                    row(
                            new Cell.Day(bedtime.toLocalDate()),
                            minutes(bedtime),
                            number((screen ? 395 : 440) - 30 + random.nextInt(60))));
        }
        uses.sort(Comparator.comparing(Use::end));
        return Workbook.of(
                Sheet.of("Nights", List.of("Date", "Bedtime", "Sleep (min)"), nights),
                Sheet.of(
                        "Uses",
                        List.of("Date", "End", "Minutes", "Application"),
                        uses.stream().map(Files43Nights::record).toList()));
    }

    private static List<Cell> record(Use use) {
        return row(
                new Cell.Day(use.end().toLocalDate()),
                minutes(use.end()),
                number(use.minutes()),
                text(use.application()));
    }

    private static Cell minutes(LocalDateTime time) {
        return new Cell.Minutes(60 * time.getHour() + time.getMinute());
    }
}
