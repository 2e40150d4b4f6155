package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Web pages with one mistake in their code. */
final class Files32Pages {
    private static final int ROOMS = 34;
    private static final int UNCLOSED_ROOM = 19;
    private static final int PLANTS = 40;
    private static final int UNQUOTED_PLANT = 27;

    private static final List<String> NAMES =
            List.of(
                    "Lyra", "Orion", "Vega", "Altaïr", "Mira", "Sirius", "Rigel", "Castor",
                    "Pollux", "Deneb", "Capella");

    private Files32Pages() {}

    /** Content by name. */
    static Map<String, byte[]> all() {
        return Map.of("visit-a.html", rooms(), "visit-b.html", plants());
    }

    /** A strong element that spans two lines is no mistake. */
    private static byte[] rooms() {
        var body =
                IntStream.rangeClosed(1, ROOMS)
                        .mapToObj(
                                room ->
                                        "<p>%d. <strong>%s%s – %d m², <em>%d h %02d</em>.</p>\n"
                                                .formatted(
                                                        room,
                                                        name(room),
                                                        room == UNCLOSED_ROOM
                                                                ? ""
                                                                : room % 6 == 0
                                                                        ? "\n  </strong>"
                                                                        : "</strong>",
                                                        20 + room * 7 % 31,
                                                        9 + room / 6,
                                                        room * 10 % 60))
                        .collect(Collectors.joining("", "<h1>Observatoire</h1>\n", ""));
        return Files11Html.page("fr", "Observatoire", "", body);
    }

    private static byte[] plants() {
        var body =
                IntStream.rangeClosed(1, PLANTS)
                        .mapToObj(
                                plant ->
                                        "<li><a href=\"%s-%d.html%s>%s %d</a> – %d cm</li>\n"
                                                .formatted(
                                                        name(plant).charAt(0),
                                                        plant,
                                                        plant == UNQUOTED_PLANT ? "" : "\"",
                                                        name(plant),
                                                        plant,
                                                        30 + plant * 13 % 90))
                        .collect(Collectors.joining("", "<h1>Collection</h1>\n<ul>\n", "</ul>\n"));
        return Files11Html.page("fr", "Collection", "", body);
    }

    private static String name(int number) {
        return NAMES.get(number % NAMES.size());
    }
}
