package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** RSS feeds whose articles are in no order. */
final class Files11Feeds {

    /** One article a line: date and time, title. */
    private static final List<String> RESORT =
            List.of(
                    "2031-01-29T08:15:00+01:00|[C4] Piste rouge ouverte / Red run open",
                    "2031-02-03T17:40:00+01:00|[M2] Neige fraîche : 20 cm / Fresh snow: 20 cm",
                    "2031-01-31T07:00:00+01:00|[B9] Navette du soir / Evening shuttle",
                    "2031-02-02T18:05:00+01:00|[K7] Course annulée / Race cancelled",
                    "2030-12-24T09:00:00+01:00|[A1] Joyeuses fêtes / Season's greetings",
                    "2031-02-03T16:55:00+01:00|[T5] Télésiège en panne / Chairlift out of order",
                    "2031-02-01T12:30:00+01:00|[E8] Nouveau sentier raquettes / New snowshoe path",
                    "2030-02-28T19:20:00+01:00|[P3] Bilan de la saison / The season in figures",
                    "2031-02-03T08:10:00+01:00|[H6] Avalanche : risque 3 / Avalanche: risk 3",
                    "2031-01-15T10:45:00+01:00|[D0] Cours du soir / Evening lessons",
                    "2031-02-02T21:30:00+01:00|[W1] Patinoire ouverte / Ice rink open",
                    "2031-01-30T14:00:00+01:00|[G2] Le refuge complet / The hut is full");

    private static final List<String> FESTIVAL =
            List.of(
                    "2031-05-30T10:00:00+02:00|Rendez-vous en juin / See you in June",
                    "2031-06-02T09:30:00+02:00|La billetterie ouvre / Tickets on sale",
                    "2031-07-01T08:00:00+02:00|Merci à tous ! / Thank you all!",
                    "2030-06-14T11:00:00+02:00|Première édition / First edition",
                    "2031-06-11T18:20:00+02:00|Le plan des scènes / Map of the stages",
                    "2031-06-28T23:10:00+02:00|Ce soir, dernier concert / Tonight, last concert",
                    "2031-04-16T12:00:00+02:00|Les dates de juin / The dates in June",
                    "2031-06-05T07:45:00+02:00|Navettes gratuites / Free shuttles",
                    "2030-06-21T16:00:00+02:00|Météo : on joue / Weather: the show goes on",
                    "2031-06-20T19:00:00+02:00|Changement de salle / Change of hall",
                    "2031-03-09T10:30:00+01:00|Appel aux bénévoles / Call for volunteers",
                    "2031-06-19T08:05:00+02:00|Consignes de sécurité / Safety rules",
                    "2031-07-06T14:00:00+02:00|Les photos de juin / Pictures of June",
                    "2031-06-24T13:15:00+02:00|Un concert surprise / A surprise concert",
                    "2031-01-06T09:00:00+01:00|Bonne année / Happy New Year",
                    "2031-06-08T20:40:00+02:00|Camping complet / Campsite full",
                    "2031-05-12T15:00:00+02:00|Le programme / The programme",
                    "2030-07-02T10:00:00+02:00|Bilan / Summary",
                    "2031-06-27T06:50:00+02:00|Route fermée / Road closed",
                    "2030-06-25T21:00:00+02:00|Rappel : gourdes / Reminder: bottles",
                    "2031-05-28T17:30:00+02:00|Objets permis / What you may bring",
                    "2031-08-03T11:11:00+02:00|Objets perdus / Lost property");

    private Files11Feeds() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "feed-a.xml", feed("Station du Col-Blanc", "col-blanc.example", RESORT),
                "feed-b.xml", feed("Festival des Rives", "rives.example", FESTIVAL));
    }

    private static byte[] feed(String title, String site, List<String> articles) {
        var xml = new StringBuilder();
        xml.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0">
                <channel>
                <title>%s</title>
                <link>https://%s/</link>
                <description>%s</description>
                """
                        .formatted(title, site, title));
        for (int i = 0; i < articles.size(); i++) {
            var parts = articles.get(i).split("\\|", 2);
            xml.append(
                    """
                    <item>
                      <title>%s</title>
                      <link>https://%s/n/%d</link>
                      <pubDate>%s</pubDate>
                    </item>
                    """
                            .formatted(
                                    parts[1],
                                    site,
                                    700 - 13 * i,
                                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                            OffsetDateTime.parse(parts[0]))));
        }
        return xml.append("</channel>\n</rss>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
