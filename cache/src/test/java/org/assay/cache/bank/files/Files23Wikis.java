package org.assay.cache.bank.files;

import java.util.Map;
import java.util.TreeMap;

/** Wikis as folders of texts, one a page; {@code [[Page]]} and {@code [[Page|words]]} are links. */
final class Files23Wikis {
    static final String HOME = "Home";

    private Files23Wikis() {}

    static Map<String, byte[]> all() {
        return Map.of("wiki-a.zip", zip(games()), "wiki-b.zip", zip(instruments()));
    }

    private static Map<String, String> games() {
        var pages = new TreeMap<String, String>();
        pages.put(HOME, "[[Domino]] [[Puzzle]] [[Robot]] [[Kayak]] [[Judo|Judo et dojo]]");
        pages.put("Domino", "[[Home]] [[Puzzle]] [[Yoyo]]");
        pages.put("Puzzle", "[[Domino|les dominos / dominoes]] [[Casino]]");
        pages.put("Robot", "[[Radar]] [[Laser]] [[Home]]");
        pages.put("Radar", "[[Robot]] [[Laser|le laser / the laser]]");
        pages.put("Laser", "[[Robot]] [[Home]]");
        pages.put("Kayak", "[[Polo|kayak-polo]] [[Canyon]]");
        pages.put("Polo", "[[Kayak]] [[Tennis]]");
        pages.put("Canyon", "[[Kayak]] [[Iguane]] [[Home]]");
        pages.put("Iguane", "[[Canyon]]");
        pages.put("Judo", "[[Kimono]] [[Dojo]]");
        pages.put("Kimono", "[[Judo]]");
        pages.put("Dojo", "[[Judo]] [[Kimono]]");
        pages.put("Tennis", "[[Polo]] Voir aussi Banjo. / See also Banjo.");
        pages.put("Yoyo", "[[Domino]] [[Home]]");
        pages.put("Casino", "[[Domino]] [[Puzzle]]");
        pages.put("Banjo", "[[Piano]] [[Banjo|cette page / this page]] [[Home]]");
        pages.put("Piano", "[[Gong]] [[Home]]");
        pages.put("Gong", "[[Piano]] [[Tango]]");
        pages.put("Tango", "[[Gong]] [[Piano]]");
        return pages;
    }

    private static Map<String, String> instruments() {
        var pages = new TreeMap<String, String>();
        pages.put(HOME, "[[Banjo]] [[Piano]] [[Gong]] [[Violon|le violon / the violin]]");
        pages.put("Banjo", "[[Home]] [[Ukulele]] [[Tango]]");
        pages.put("Piano", "[[Tango]] [[Opera]] [[Solo|les solos / solos]]");
        pages.put("Gong", "[[Samba]] [[Home]]");
        pages.put("Tango", "[[Piano]] [[Banjo|au banjo / on the banjo]]");
        pages.put("Opera", "[[Solo]] [[Piano]] [[Ukulele|l’ukulélé / the ukulele]]");
        pages.put("Samba", "[[Gong]] [[Bongo]] [[Maracas]]");
        pages.put("Bongo", "[[Samba]] [[Home]]");
        pages.put("Trombone", "[[Opera]] [[Trio|en trio / in a trio]]");
        pages.put("Trio", "[[Trombone]] [[Cello|le violoncelle / the cello]]");
        pages.put("Sonata", "[[Piano]] [[Cello]] [[Trio]]");
        pages.put("Festival", "[[Trombone]] [[Sonata]] [[Maracas]]");
        return pages;
    }

    private static byte[] zip(Map<String, String> pages) {
        var zip = new StoredZip();
        pages.forEach(
                (name, links) ->
                        zip.file(
                                name + ".txt",
                                "= %s =\n\n%s\n".formatted(name, String.join("\n", lines(links)))));
        return zip.bytes();
    }

    /** A line for each link of the page. */
    private static String[] lines(String links) {
        return links.split("(?<=\\]\\]) ");
    }
}
