package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Atom feeds of news wires from several time zones. */
final class Files11Wires {

    /** One wire a line: id, published, updated, title. */
    private static final List<String> MAY =
            List.of(
                    "A7 2031-05-10T01:30:00+03:00 2031-05-10T09:00:00+03:00 Port fermé / Port closed",
                    "B2 2031-05-10T23:10:00-04:00 2031-05-10T23:10:00-04:00 Vote reporté / Vote put off",
                    "C5 2031-05-10T12:00:00Z 2031-05-10T12:00:00Z Éclipse filmée / Eclipse filmed",
                    "D1 2031-05-09T22:45:00-05:00 2031-05-09T22:45:00-05:00 Pont rouvert / Bridge open again",
                    "C5 2031-05-10T12:00:00Z 2031-05-10T15:20:00Z Éclipse : les images / Eclipse: the pictures",
                    "E9 2031-05-11T04:15:00+09:00 2031-05-11T04:15:00+09:00 Train record / Record train",
                    "F3 2031-05-02T08:00:00Z 2031-05-10T08:00:00Z Grève levée / Strike over",
                    "G6 2031-05-10T06:20:00+05:30 2031-05-10T07:00:00+05:30 Mousson en avance / Early monsoon",
                    "H4 2031-05-10T19:59:00-02:00 2031-05-11T08:00:00-02:00 Baleines comptées / Whales counted",
                    "I8 2031-05-11T08:30:00+10:00 2031-05-11T08:30:00+10:00 Récif protégé / Reef protected",
                    "J0 2031-05-10T20:40:00-06:00 2031-05-10T20:40:00-06:00 Volcan calme / Volcano calm",
                    "G6 2031-05-10T06:20:00+05:30 2031-05-10T11:00:00+05:30 Mousson : le point / Monsoon: update",
                    "K3 2031-05-10T00:10:00+01:00 2031-05-10T00:10:00+01:00 Musée vide / Empty museum",
                    "L2 2031-05-10T17:05:00+02:00 2031-05-10T17:05:00+02:00 Finale jouée / Final played",
                    "M5 2031-05-09T23:50:00Z 2031-05-10T10:00:00Z Satellite perdu / Satellite lost");

    private static final List<String> OCTOBER =
            List.of(
                    "N4 2031-10-07T05:30:00+02:00 2031-10-07T05:30:00+02:00 Marché couvert / Covered market",
                    "P1 2031-10-07T04:10:00Z 2031-10-07T04:10:00Z Tunnel percé / Tunnel bored",
                    "Q8 2031-10-06T23:05:00-05:00 2031-10-07T09:00:00-05:00 Lac gelé / Frozen lake",
                    "R3 2031-10-07T11:40:00+09:00 2031-10-07T11:40:00+09:00 Robot primé / Prize for a robot",
                    "S6 2031-10-06T22:55:00-03:00 2031-10-06T22:55:00-03:00 Carnaval d’hiver / Winter carnival",
                    "T2 2031-10-06T20:40:00-06:00 2031-10-06T20:41:00-06:00 Comète visible / Comet visible",
                    "U9 2031-10-07T07:45:00+05:45 2031-10-07T07:45:00+05:45 Sommet atteint / Summit reached",
                    "V5 2031-10-06T15:59:00-10:00 2031-10-06T16:30:00-10:00 Vague géante / Giant wave",
                    "X7 2031-10-07T14:35:00+13:00 2031-10-07T15:00:00+13:00 Île à vendre / Island for sale",
                    "Y0 2031-10-07T01:50:00Z 2031-10-07T01:50:00Z Port rouvert / Port open again");

    private Files11Wires() {}

    static Map<String, byte[]> all() {
        return Map.of("wires-a.xml", feed(MAY), "wires-b.xml", feed(OCTOBER));
    }

    private static byte[] feed(List<String> wires) {
        var xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom">
                        <title>Dépêches du monde / World Wires</title>
                        <id>urn:wire:all</id>
                        """);
        for (var wire : wires) {
            var parts = wire.split(" ", 4);
            xml.append(
                    """
                    <entry>
                      <title>%s</title>
                      <id>urn:wire:%s</id>
                      <published>%s</published>
                      <updated>%s</updated>
                    </entry>
                    """
                            .formatted(parts[3], parts[0], parts[1], parts[2]));
        }
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
