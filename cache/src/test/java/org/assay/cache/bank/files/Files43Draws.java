package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What players drew from a game's chests. */
final class Files43Draws {
    static final String GOLD = "gold";
    static final int GUARANTEED_AFTER = 30;
    static final int BEGINNING_DAYS = 3;

    private static final LocalDate START = LocalDate.of(2031, 3, 1);
    private static final int DRAWS = 900;
    private static final int CHESTS = 720;
    private static final int PLAYERS = 8;
    private static final int CHEATED = 4;

    private Files43Draws() {}

    static Map<String, Workbook> books() {
        return Map.of("draws-a", beginners(), "draws-b", chests());
    }

    /** Beginners draw gold in 11% of cases, others in 2%. */
    private static Workbook beginners() {
        var random = new Random(4341);
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < DRAWS; i++) {
            int player = random.nextInt(60);
            var registered = START.plusDays(player * 7 % 20);
            int age = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(25);
            int per1000 = age <= BEGINNING_DAYS ? 110 : 20;
            records.add(
                    row(
                            text("J%02d".formatted(player + 1)),
                            new Cell.Day(registered),
                            new Cell.Day(registered.plusDays(age)),
                            text(rarity(random, per1000))));
        }
        return Workbook.of(
                Sheet.of("Draws", List.of("Player", "Registered", "Date", "Rarity"), records));
    }

    /** The guarantee comes two chests late, once, for one player. */
    private static Workbook chests() {
        var random = new Random(4342);
        int[] without = new int[PLAYERS];
        boolean cheated = false;
        var records = new ArrayList<List<Cell>>();
        for (int i = 0; i < CHESTS; i++) {
            int player = random.nextInt(PLAYERS);
            int limit = GUARANTEED_AFTER + (player == CHEATED && !cheated ? 2 : 0);
            var rarity = without[player] >= limit ? GOLD : rarity(random, 25);
            if (rarity.equals(GOLD)) {
                cheated |= without[player] > GUARANTEED_AFTER;
                without[player] = 0;
            } else {
                without[player]++;
            }
            records.add(row(number(i + 1), text("J" + (player + 1)), text(rarity)));
        }
        return Workbook.of(Sheet.of("Chests", List.of("Number", "Player", "Rarity"), records));
    }

    private static String rarity(Random random, int goldPer1000) {
        int drawn = random.nextInt(1000);
        if (drawn < goldPer1000) {
            return GOLD;
        }
        return drawn < 300 ? "silver" : "bronze";
    }
}
