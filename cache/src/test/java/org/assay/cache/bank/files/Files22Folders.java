package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** Folders with rights of people and groups, some of which take nothing from above. */
final class Files22Folders {
    static final String FOLDER = "Dossier / Folder";
    static final String INHERITS = "Hérite / Inherits";
    static final String WHO = "Qui / Who";
    static final String RIGHT = "Droit / Right";
    static final String GROUP = "Groupe / Group";
    static final String MEMBER = "Membre / Member";

    private static final List<String> CLUB =
            List.of(
                    "Club;oui / yes",
                    "Club/Budget;non / no",
                    "Club/Budget/Restaurant;non / no",
                    "Club/Budget/Transport;oui / yes",
                    "Club/Documents;oui / yes",
                    "Club/Documents/Archives;oui / yes",
                    "Club/Documents/Contacts;non / no",
                    "Club/Photos;oui / yes",
                    "Club/Photos/Camp;oui / yes",
                    "Club/Photos/Festival;oui / yes",
                    "Club/Sport;oui / yes",
                    "Club/Sport/Kayak;oui / yes",
                    "Club/Sport/Kayak/Plans;non / no",
                    "Club/Sport/Ski;oui / yes",
                    "Club/Sport/Ski/Plans;oui / yes");

    private static final List<String> CLUB_RIGHTS =
            List.of(
                    "Club;Public;lecture / view",
                    "Club/Budget;Budget;modification / edit",
                    "Club/Budget;Lina;commentaire / comment",
                    "Club/Budget/Restaurant;Photo;modification / edit",
                    "Club/Documents;Kayak;commentaire / comment",
                    "Club/Documents/Archives;Lina;modification / edit",
                    "Club/Documents/Contacts;Budget;modification / edit",
                    "Club/Photos;Photo;modification / edit",
                    "Club/Photos/Camp;Lina;lecture / view",
                    "Club/Sport/Kayak;Kayak;modification / edit",
                    "Club/Sport/Kayak/Plans;Lina;commentaire / comment",
                    "Club/Sport/Ski;Budget;modification / edit",
                    "Club/Sport/Ski/Plans;Kayak;modification / edit");

    private static final List<String> CLUB_GROUPS =
            List.of(
                    "Budget;Adam",
                    "Budget;Maya",
                    "Kayak;Lina",
                    "Kayak;Noah",
                    "Kayak;Tom",
                    "Photo;Lina",
                    "Photo;Maya",
                    "Public;Adam",
                    "Public;Lina",
                    "Public;Maya",
                    "Public;Noah",
                    "Public;Tom");

    private static final List<String> RADIO =
            List.of(
                    "Radio;oui / yes",
                    "Radio/Archives;oui / yes",
                    "Radio/Budget;non / no",
                    "Radio/Budget/Transport;oui / yes",
                    "Radio/Budget/Transport/Taxis;oui / yes",
                    "Radio/Budget/Studio;oui / yes",
                    "Radio/Jazz;oui / yes",
                    "Radio/Sport;oui / yes",
                    "Radio/Sport/Plans;non / no");

    private static final List<String> RADIO_RIGHTS =
            List.of(
                    "Radio;Direction;commentaire / comment",
                    "Radio;Technique;modification / edit",
                    "Radio/Budget;Direction;modification / edit",
                    "Radio/Budget;Sport;lecture / view",
                    "Radio/Budget;Hugo;commentaire / comment",
                    "Radio/Budget/Transport;Technique;commentaire / comment",
                    "Radio/Budget/Transport;Transport;modification / edit",
                    "Radio/Budget/Transport/Taxis;Jade;modification / edit",
                    "Radio/Budget/Studio;Emma;modification / edit",
                    "Radio/Jazz;Jazz;modification / edit",
                    "Radio/Sport;Sport;modification / edit",
                    "Radio/Sport/Plans;Hugo;modification / edit");

    private static final List<String> RADIO_GROUPS =
            List.of(
                    "Direction;Ana",
                    "Direction;Bruno",
                    "Jazz;Farid",
                    "Jazz;Gina",
                    "Sport;Hugo",
                    "Sport;Jade",
                    "Technique;Chloe",
                    "Technique;David",
                    "Technique;Emma",
                    "Transport;Bruno",
                    "Transport;Gina");

    private Files22Folders() {}

    static Map<String, Workbook> books() {
        return Map.of(
                "rights-a", book(CLUB, CLUB_RIGHTS, CLUB_GROUPS),
                "rights-b", book(RADIO, RADIO_RIGHTS, RADIO_GROUPS));
    }

    private static Workbook book(List<String> folders, List<String> rights, List<String> groups) {
        return Workbook.of(
                Files22Tables.sheet("Dossiers-Folders", FOLDER + ";" + INHERITS, folders),
                Files22Tables.sheet("Droits-Rights", String.join(";", FOLDER, WHO, RIGHT), rights),
                Files22Tables.sheet("Groupes-Groups", GROUP + ";" + MEMBER, groups));
    }
}
