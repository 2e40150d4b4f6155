package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** Wikis as archives of one text file a page. */
final class Files22Wikis {

    /** One page a line: name, then its text. */
    private static final List<String> COAST =
            List.of(
                    "Accueil|Bienvenue / Welcome. [[Algues]] · [[Dunes]] · [[Phares|Les phares / Lighthouses]]",
                    "Algues|Les algues / Seaweed. Voir / See [[Laminaire]], [[Fucus]].",
                    "Fucus|Une algue brune / A brown seaweed. Retour / Back: [[Algues]].",
                    "Laminaire|Une grande algue / A large seaweed. Voir / See [[Fucus|le fucus]], [[Kelp]].",
                    "Kelp|#REDIRECT [[Laminaire]]",
                    "Dunes|Les dunes / Dunes. [[Oyat]], [[Panicaut|le chardon bleu / sea holly]], [[Sable]].",
                    "Oyat|Une herbe des dunes / A dune grass. [[Dunes]]",
                    "Panicaut|Une plante bleue / A blue plant. Voir / See [[Dunes]], [[Oyat|Gourbet]].",
                    "Sable|Le sable / Sand. [[Dunes]], [[Granite|la roche / the rock]], [[Quartz]].",
                    "Granite|Une roche / A rock. [[Sable]], [[Quartz]], [[Mica]].",
                    "Mica|#REDIRECT [[Granite]]",
                    "Quartz|Un minéral / A mineral. Voir / See [[Granite]], [[Silice|Agate]].",
                    "Phares|Les phares / Lighthouses. [[Accueil]], [[Fresnel|la lentille / the lens]].",
                    "Fresnel|Une lentille / A lens. [[Phares]]. Agate, Gourbet : non / no.",
                    "Agate|Une pierre / A stone. [[Quartz]]");

    private static final List<String> MUSIC =
            List.of(
                    "Accueil|Bienvenue / Welcome. [[Cordes|Les cordes / Strings]] · [[Vents]] · [[Percussions]]",
                    "Cordes|[[Violon]], [[Alto]], [[Harpe|la harpe / the harp]], [[Luth]].",
                    "Violon|Quatre cordes / Four strings. [[Alto]], [[Violoncelle|le cello]].",
                    "Alto|Plus grave / Lower. [[Violon]]. Voir aussi / See also: Vielle.",
                    "Violoncelle|Plus grave encore / Lower still. [[Alto]]",
                    "Cello|#REDIRECT [[Violoncelle]]",
                    "Harpe|[[Cordes]], [[Luth|la vielle]], [[Cello]].",
                    "Luth|Ancien / Ancient. [[Cordes]], [[Theorbe]].",
                    "Theorbe|Un grand luth / A large lute. [[Luth]]",
                    "Vents|[[Basson]], [[Hautbois]], [[Cor|le cor / the horn]].",
                    "Basson|[[Vents]], [[Hautbois]].",
                    "Hautbois|[[Vents]], [[Basson|Serpent]], [[Cor]].",
                    "Cor|[[Vents]]",
                    "Vielle|Une manivelle / A crank. [[Vielle]], [[Cordes]], [[Violon]].",
                    "Percussions|[[Timbales]], [[Triangle]], [[Gong]].",
                    "Gong|[[Percussions]]",
                    "Timbales|[[Percussions]], [[Gong]].",
                    "Triangle|[[Percussions]], [[Serpent]].",
                    "Serpent|[[Vents]]");

    private Files22Wikis() {}

    static Map<String, byte[]> all() {
        return Map.of("wiki-a.zip", archive(COAST), "wiki-b.zip", archive(MUSIC));
    }

    private static byte[] archive(List<String> pages) {
        var zip = new StoredZip();
        pages.stream()
                .sorted()
                .map(page -> page.split("\\|", 2))
                .forEach(page -> zip.file(page[0] + ".txt", page[1] + "\n"));
        return zip.bytes();
    }
}
