package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Public messages whose details, put together, tell who or where someone is. */
final class Files24Posts {

    /** A message in both languages. */
    private record Said(String fr, String en) {}

    /** A message of someone, somewhere. */
    private record Post(String site, String who, Said said) {}

    /** Details on four sides of a life; the first of each is that of the person sought. */
    private static final List<List<Said>> DETAILS =
            List.of(
                    List.of(
                            new Said(
                                    "Je répète mon solo de violoncelle.",
                                    "I am practising my cello solo."),
                            new Said(
                                    "Je répète mon solo de flûte.",
                                    "I am practising my flute solo."),
                            new Said(
                                    "Je répète mon solo de harpe.",
                                    "I am practising my harp solo."),
                            new Said("Je répète à l’accordéon.", "I am practising the accordion.")),
                    List.of(
                            new Said(
                                    "Ma tortue a disparu sous la haie.",
                                    "My tortoise vanished under the hedge."),
                            new Said(
                                    "Mon perroquet imite la sonnette.",
                                    "My parrot imitates the bell."),
                            new Said("Ma chèvre a mangé la haie.", "My goat has eaten the hedge."),
                            new Said(
                                    "Mon chat dort dans le panier.",
                                    "My cat sleeps in the basket.")),
                    List.of(
                            new Said(
                                    "De garde cette nuit à l’hôpital.",
                                    "On night duty at the hospital."),
                            new Said(
                                    "Levé à 3 h pour la boulangerie.",
                                    "Up at 3 am for the bakery."),
                            new Said("Longue journée à l’école.", "A long day at school."),
                            new Said(
                                    "Encore une grue en panne au port.",
                                    "Another crane broken down at the harbour.")),
                    List.of(
                            new Said(
                                    "De ma fenêtre, je vois le viaduc.",
                                    "From my window I can see the viaduct."),
                            new Said(
                                    "Brume sur le phare, devant chez moi.",
                                    "Mist on the lighthouse, outside my house."),
                            new Said(
                                    "Le moulin d’en face tourne enfin.",
                                    "The windmill opposite is turning at last."),
                            new Said(
                                    "Les cloches de l’abbaye me réveillent.",
                                    "The bells of the abbey wake me up.")));

    private static final List<Said> SMALL_TALK =
            List.of(
                    new Said("Merci pour le conseil !", "Thanks for the advice!"),
                    new Said(
                            "Il va encore pleuvoir demain.", "It is going to rain again tomorrow."),
                    new Said("Je confirme, même problème ici.", "I confirm, same problem here."),
                    new Said("Quelqu’un a une photo ?", "Has anyone got a photo?"),
                    new Said("Bravo, quelle patience.", "Well done, such patience."),
                    new Said("On en reparle au printemps.", "Let us talk about it in spring."));

    private Files24Posts() {}

    static Map<String, byte[]> all() {
        return Map.of("posts-a.csv", twoSites(), "posts-b.csv", neighbourhood());
    }

    private static byte[] twoSites() {
        var random = new Random(2411);
        var posts = new ArrayList<Post>();
        add(posts, random, "hike", "gentiane63", 0, 0, 0, 0);
        add(posts, random, "hike", "grossemontee", 1, 0, 2, 3);
        add(posts, random, "hike", "marmotte88", 0, 2, 1, 1);
        add(posts, random, "hike", "basalte", 3, 3, 0, 2);
        add(posts, random, "garden", "pivoine7", 0, 0, 0, 1);
        add(posts, random, "garden", "grelinette", 0, 0, 3, 0);
        add(posts, random, "garden", "vieuxpot", 0, 3, 0, 0);
        add(posts, random, "garden", "radisnoir", 0, 0, 0, 0);
        add(posts, random, "garden", "mlebrun", 1, 0, 0, 0);
        add(posts, random, "garden", "fougere22", 2, 2, 0, 0);
        add(posts, random, "garden", "compost59", 0, 1, 0, 2);
        add(posts, random, "garden", "rosalie_t", 3, 0, 1, 1);
        add(posts, random, "garden", "griffebleue", 1, 2, 3, 3);
        Collections.shuffle(posts, random);
        return table(posts, random);
    }

    private static void add(List<Post> posts, Random random, String site, String who, int... life) {
        for (int side = 0; side < life.length; side++) {
            posts.add(new Post(site, who, DETAILS.get(side).get(life[side])));
        }
        for (int i = 0; i < 3; i++) {
            posts.add(new Post(site, who, SMALL_TALK.get(random.nextInt(SMALL_TALK.size()))));
        }
    }

    private static byte[] neighbourhood() {
        var random = new Random(2412);
        var posts = new ArrayList<Post>();
        say(
                posts,
                "lichenbleu",
                "J’ai chorale le mardi et le jeudi soir.",
                "I have choir on Tuesday and Thursday evenings.");
        say(
                posts,
                "lichenbleu",
                "Suzanne reprend l’escrime, lundi et jeudi soir.",
                "Suzanne is back at fencing, Monday and Thursday evenings.");
        say(
                posts,
                "lichenbleu",
                "Théo est ravi : judo le jeudi et le vendredi soir.",
                "Théo is delighted: judo on Thursday and Friday evenings.");
        say(
                posts,
                "lichenbleu",
                "Le mercredi soir, nous jouons aux cartes tous les trois.",
                "On Wednesday evenings, the three of us play cards.");
        say(
                posts,
                "mousse12",
                "Ma fille a judo le mercredi soir.",
                "My daughter has judo on Wednesday evenings.");
        say(
                posts,
                "mousse12",
                "Personne chez nous le lundi soir, on est à la piscine.",
                "Nobody home on Monday evenings, we are at the pool.");
        say(
                posts,
                "garrigue",
                "L’escrime, j’y vais le mardi soir.",
                "I go fencing on Tuesday evenings.");
        say(
                posts,
                "garrigue",
                "La chorale du vendredi soir cherche des ténors.",
                "The choir on Friday evening is looking for tenors.");
        say(
                posts,
                "toitplat",
                "Mon mari est au club d’échecs le mardi soir.",
                "My husband is at the chess club on Tuesday evenings.");
        say(
                posts,
                "toitplat",
                "Le vendredi soir, toute la famille est chez mes parents.",
                "On Friday evenings, the whole family is at my parents’.");
        for (var who : List.of("lichenbleu", "mousse12", "garrigue", "toitplat", "merle")) {
            for (int i = 0; i < 7; i++) {
                posts.add(
                        new Post("local", who, SMALL_TALK.get(random.nextInt(SMALL_TALK.size()))));
            }
        }
        Collections.shuffle(posts, random);
        return table(posts, random);
    }

    private static void say(List<Post> posts, String who, String fr, String en) {
        posts.add(new Post("local", who, new Said(fr, en)));
    }

    private static byte[] table(List<Post> posts, Random random) {
        var day = LocalDate.of(2031, 1, 3);
        var csv = new StringBuilder("date;site;pseudonym;fr;en\n");
        for (var post : posts) {
            day = day.plusDays(random.nextInt(3));
            csv.append(
                    "%s;%s;%s;%s;%s\n"
                            .formatted(
                                    day,
                                    post.site(),
                                    post.who(),
                                    post.said().fr(),
                                    post.said().en()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
