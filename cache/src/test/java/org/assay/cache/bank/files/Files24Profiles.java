package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** An official page and pages of accounts in its owner's name, tied by links or not. */
final class Files24Profiles {
    private static final String BY_ME = " rel=\"me\"";
    private static final String PLAIN = "";

    /** The page of an account, with one link. */
    private record Account(String address, String kind, String link) {}

    /** A link of the official page. */
    private record Link(String address, String kind) {}

    private Files24Profiles() {}

    static Map<String, byte[]> all() {
        return Map.of("profiles-a.zip", singer(), "profiles-b.zip", museum());
    }

    private static byte[] singer() {
        var home = "https://ilona-vasseur.example/";
        return archive(
                "Ilona Vasseur",
                home,
                List.of(
                        new Link("https://clips.example/@ilonavasseur", BY_ME),
                        new Link("https://mots.example/@ilona.vasseur", PLAIN),
                        new Link("https://sons.example/@ilonavasseur", BY_ME),
                        new Link("https://photos.example/@ilonavasseur", BY_ME)),
                List.of(
                        new Account("https://photos.example/@ilona-vasseur", BY_ME, home),
                        new Account(
                                "https://clips.example/@ilonavasseur",
                                BY_ME,
                                "https://ilona-vasseur-fans.example/"),
                        new Account("https://mots.example/@ilona.vasseur", BY_ME, home),
                        new Account("https://sons.example/@ilona-vasseur", PLAIN, home),
                        new Account("https://clips.example/@ilona-vasseur", BY_ME, home),
                        new Account("https://sons.example/@ilonavasseur", BY_ME, home),
                        new Account("https://photos.example/@ilonavasseur", PLAIN, home),
                        new Account(
                                "https://mots.example/@ilona-vasseur",
                                BY_ME,
                                "https://ilona-vasseur.example.net/")));
    }

    private static byte[] museum() {
        var home = "https://musee-corval.example/";
        return archive(
                "Musée de Corval",
                home,
                List.of(
                        new Link("https://photos.example/@museecorval", BY_ME),
                        new Link("https://mots.example/@musee", PLAIN),
                        new Link("https://clips.example/@musee.corval", BY_ME),
                        new Link("https://mots.example/@museecorval", BY_ME),
                        new Link("https://sons.example/@museecorval", BY_ME)),
                List.of(
                        new Account("https://mots.example/@musee", BY_ME, home),
                        new Account("https://photos.example/@museecorval", BY_ME, home),
                        new Account("https://photos.example/@musee-corval", BY_ME, home),
                        new Account(
                                "https://clips.example/@musee.corval",
                                BY_ME,
                                "https://musee-corval.example.org/"),
                        new Account("https://mots.example/@museecorval", BY_ME, home),
                        new Account("https://clips.example/@museecorval", PLAIN, home),
                        new Account("https://sons.example/@museecorval", BY_ME, home),
                        new Account("https://sons.example/@musee.corval", BY_ME, home)));
    }

    private static byte[] archive(
            String name, String home, List<Link> links, List<Account> accounts) {
        var zip = new StoredZip();
        var body = new StringBuilder(heading(name, home));
        for (var link : links) {
            body.append(paragraph(link.kind(), link.address(), link.address()));
        }
        zip.file("site.html", Files11Html.page("fr", name, "", body.toString()));
        for (int i = 0; i < accounts.size(); i++) {
            var account = accounts.get(i);
            zip.file(
                    "account-%d.html".formatted(i + 1),
                    Files11Html.page(
                            "fr",
                            name,
                            "",
                            heading(name, account.address())
                                    + paragraph(
                                            account.kind(),
                                            account.link(),
                                            "Site officiel / Official site")));
        }
        return zip.bytes();
    }

    private static String heading(String name, String address) {
        return "<h1>%s</h1>\n<p>Adresse / Address: <code>%s</code></p>\n".formatted(name, address);
    }

    private static String paragraph(String kind, String address, String shown) {
        return "<p><a%s href=\"%s\">%s</a></p>\n".formatted(kind, address, shown);
    }
}
