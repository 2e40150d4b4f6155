package org.assay.cache.bank.files;

import java.util.Map;

/** Pages whose code tells more than what they show: author and dates, or addresses of feeds. */
final class Files11Pages {

    private Files11Pages() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "page-a.html", hedgehogs(),
                "page-b.html", quartz(),
                "news-a.html", newspaper(),
                "news-b.html", observatory());
    }

    private static byte[] hedgehogs() {
        return Files11Html.page(
                "fr",
                "Aider les hérissons / Helping hedgehogs",
                """
                <meta name="generator" content="PagePress 4.2">
                <meta name="viewport" content="width=device-width">
                <meta name="description" content="Un abri, de l’eau, un passage. / A shelter, water, a way through.">
                <meta name="author" content="Mireille Castagnac">
                <meta property="article:modified_time" content="2030-01-26T10:05:00+01:00">
                <meta property="article:published_time" content="2027-09-18T07:30:00+02:00">
                <meta property="og:site_name" content="Le jardin sauvage">
                """,
                """
                <h1>Aider les hérissons</h1>
                <p>Depuis l’été 2026, un hérisson dort sous nos fagots. Laissez un tas de feuilles dans un coin, une coupelle d’eau, et un passage de la taille d’un livre au bas de la clôture. Pas de lait : il le digère mal.</p>
                <h1>Helping hedgehogs</h1>
                <p>Since the summer of 2026 a hedgehog has slept under our brushwood. Leave a heap of leaves in a corner, a bowl of water, and a gap the size of a book at the bottom of the fence. No milk: it cannot digest it.</p>
                <footer>© 2032 Le jardin sauvage</footer>
                """);
    }

    private static byte[] quartz() {
        return Files11Html.page(
                "fr",
                "Reconnaître le quartz / Recognising quartz",
                """
                <meta name="designer" content="Atelier Quartz">
                <meta name="generator" content="SiteFacile 11">
                <meta property="article:published_time" content="2024-10-30T18:00:00+01:00">
                <meta name="keywords" content="quartz, 2018, cristal, crystal">
                <meta property="article:modified_time" content="2029-02-06T21:12:00+01:00">
                <meta name="author" content="Anselme Rivoire">
                """,
                """
                <h1>Reconnaître le quartz</h1>
                <p>Le quartz raie le verre, n’a pas de plan de clivage et forme des prismes à six faces. Celui de la photo a été trouvé en 2018 près du col.</p>
                <h1>Recognising quartz</h1>
                <p>Quartz scratches glass, has no cleavage and forms prisms with six sides. The one in the photo was found in 2018 near the pass.</p>
                <footer>© 2020-2031 Les cailloux du dimanche. Site : Atelier Quartz</footer>
                """);
    }

    private static byte[] newspaper() {
        return Files11Html.page(
                "fr",
                "Gazette de l’Orne",
                """
                <link rel="stylesheet" href="https://gazette-orne.example/style.css">
                <link rel="alternate" type="application/rss+xml" title="À la une" href="https://gazette-orne.example/flux/r1.xml">
                <link rel="alternate" type="application/rss+xml" title="Culture" href="https://gazette-orne.example/flux/r2.xml">
                <link rel="alternate" type="application/atom+xml" title="Sport" href="https://gazette-orne.example/flux/a7.xml">
                <link rel="alternate" type="application/rss+xml" title="Sport" href="https://gazette-orne.example/flux/r7.xml">
                <link rel="alternate" hreflang="en" title="Sport" href="https://gazette-orne.example/en/sport">
                <link rel="canonical" href="https://gazette-orne.example/">
                """,
                """
                <h1>Gazette de l’Orne</h1>
                <p><a href="https://gazette-orne.example/une">À la une</a> · <a href="https://gazette-orne.example/culture">Culture</a> · <a href="https://gazette-orne.example/sport">Sport</a></p>
                <p>Le club de kayak double ses effectifs. / The kayak club doubles in size.</p>
                <p>Une fresque pour la bibliothèque. / A mural for the library.</p>
                <footer><a href="https://gazette-orne.example/sport/flux.html">Le flux des joueurs : transferts / The flow of players: transfers</a></footer>
                """);
    }

    private static byte[] observatory() {
        return Files11Html.page(
                "fr",
                "Observatoire du Pic / Pic Observatory",
                """
                <link rel="icon" href="https://observatoire-pic.example/images/atom.png">
                <link rel="alternate" type="application/rss+xml" title="Articles" href="https://observatoire-pic.example/f?n=12">
                <link rel="alternate" type="application/atom+xml" title="Articles" href="https://observatoire-pic.example/f?n=13">
                <link rel="alternate" type="application/rss+xml" title="Images" href="https://observatoire-pic.example/f?n=30">
                <link rel="alternate" type="application/atom+xml" title="Images" href="https://observatoire-pic.example/f?n=31">
                <link rel="alternate" type="application/json" title="Images" href="https://observatoire-pic.example/f?n=32">
                """,
                """
                <h1>Observatoire du Pic / Pic Observatory</h1>
                <p><a href="https://observatoire-pic.example/articles">Articles</a> · <a href="https://observatoire-pic.example/images">Images</a></p>
                <p>Une nuit sans lune : la galaxie en 40 poses. / A night without moon: the galaxy in 40 exposures.</p>
                <p>Les anneaux vus du col. / The rings seen from the pass.</p>
                """);
    }
}
