package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.number;
import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Registers of advertisements. */
final class Files24Registers {

    /** Funder by page; the pages of one funder have nothing in common. */
    private static final String[][] PAGES = {
        {"Corval Demain", "Grandis"},
        {"Mon Jardin Vert", "Solaria"},
        {"Les Amis du Port", "Tavelo"},
        {"Bonne Humeur", "Solaria"},
        {"Routes Libres", "Grandis"},
        {"Le Petit Matin", "Nordex"},
        {"Vie Saine", "Solaria"},
        {"Clin d’œil", "Nordex"},
        {"Familles Unies", "Tavelo"},
        {"Ça bouge !", "Solaria"},
        {"Air Pur", "Orvane"},
        {"Notre Vallée", "Orvane"},
    };

    private Files24Registers() {}

    static Map<String, Workbook> books() {
        return Map.of("register-a", funders(), "register-b", ages());
    }

    /**
     * Grandis spends much, but elsewhere; Tavelo has the greatest page, Solaria many small ones.
     */
    private static Workbook funders() {
        var random = new Random(2471);
        var ads = new ArrayList<List<Cell>>();
        for (int i = 0; i < 200; i++) {
            var page = PAGES[random.nextInt(PAGES.length)];
            var place = Files13Words.one(random, "Corval", "Corval", "Vernac", "Sorgue", "Arsac");
            boolean corval = place.equals("Corval");
            int spend = 20 + random.nextInt(180);
            ads.add(
                    row(
                            text("A%03d".formatted(i + 1)),
                            text(page[0]),
                            text(place),
                            number(
                                    switch (page[1]) {
                                        case "Grandis" -> corval ? spend : spend + 600;
                                        case "Tavelo" -> corval ? spend + 90 : spend;
                                        default -> spend;
                                    })));
        }
        var pages = new ArrayList<List<Cell>>();
        for (var page : PAGES) {
            pages.add(row(text(page[0]), text(page[1])));
        }
        return Workbook.of(
                Sheet.of("Ads", List.of("Ad", "Page", "Place", "Spend"), ads),
                Sheet.of("Pages", List.of("Page", "Funder"), pages));
    }

    private static Workbook ages() {
        var random = new Random(2472);
        var from = new int[] {13, 15, 16, 18, 18, 21, 25};
        var ads = new ArrayList<List<Cell>>();
        for (int i = 0; i < 160; i++) {
            int first = from[random.nextInt(from.length)];
            ads.add(
                    row(
                            text("A%03d".formatted(i + 1)),
                            text(
                                    Files13Words.one(
                                            random,
                                            "betting",
                                            "loan",
                                            "energy drink",
                                            "books",
                                            "travel",
                                            "sport")),
                            number(first),
                            number(first + 2 + random.nextInt(30)),
                            number(10 + random.nextInt(400))));
        }
        return Workbook.of(Sheet.of("Ads", List.of("Ad", "Category", "From", "To", "Spend"), ads));
    }
}
