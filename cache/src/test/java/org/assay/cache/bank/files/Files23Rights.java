package org.assay.cache.bank.files;

import static org.assay.cache.bank.files.Cell.text;
import static org.assay.cache.bank.files.Sheet.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exports of the rights in a team space: rights on folders, members of groups, people. */
final class Files23Rights {
    static final String FOLDER = "Dossier / Folder";
    static final String WHO = "Pour / For";
    static final String RIGHT = "Droit / Right";
    static final String GROUP = "Groupe / Group";
    static final String MEMBER = "Membre / Member";
    static final String PERSON = "Personne / Person";
    static final String STATUS = "Statut / Status";
    static final String OUTSIDE = "externe / external";
    static final String EDIT = "modification / edit";
    private static final String READ = "lecture / read";
    private static final String COMMENT = "commentaire / comment";
    private static final List<String> GROUPS =
            Arrays.asList("Alpha Beta Gamma Delta Sigma Omega".split(" "));
    private static final List<String> FOLDERS =
            Arrays.asList("Agenda Budget Contacts Logos Photos Projets Statuts Stock".split(" "));

    private Files23Rights() {}

    static Map<String, Workbook> books() {
        return Map.of("rights-a", rights(2391), "rights-b", rights(2392));
    }

    private static Workbook rights(long seed) {
        var random = new Random(seed);
        var people = new ArrayList<List<Cell>>();
        for (int i = 0; i < 52; i++) {
            var status = random.nextInt(3) == 0 ? OUTSIDE : "interne / internal";
            people.add(row(text(Files23People.name(i)), text(status)));
        }
        var members = new ArrayList<List<Cell>>();
        for (var group : GROUPS) {
            for (int i = random.nextInt(5); i < 52; i += 3 + random.nextInt(6)) {
                members.add(row(text(group), text(Files23People.name(i))));
            }
        }
        var rights = new ArrayList<List<Cell>>();
        for (var folder : FOLDERS) {
            int first = random.nextInt(GROUPS.size());
            rights.add(right(folder, GROUPS.get(first), EDIT));
            rights.add(right(folder, GROUPS.get((first + 1) % GROUPS.size()), READ));
            rights.add(right(folder, GROUPS.get((first + 3) % GROUPS.size()), EDIT));
            for (int i = random.nextInt(6); i < 52; i += 4 + random.nextInt(9)) {
                rights.add(
                        right(
                                folder,
                                Files23People.name(i),
                                List.of(READ, COMMENT, EDIT, EDIT).get(random.nextInt(4))));
            }
        }
        return Workbook.of(
                Sheet.of("Droits-Rights", List.of(FOLDER, WHO, RIGHT), rights),
                Sheet.of("Groupes-Groups", List.of(GROUP, MEMBER), members),
                Sheet.of("Personnes-People", List.of(PERSON, STATUS), people));
    }

    private static List<Cell> right(String folder, String who, String right) {
        return row(text(folder), text(who), text(right));
    }
}
