package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What explanations of competency 2.2 tell about the files beyond the answer. */
final class Files22Test {

    @Test
    void someFilesOpenToStrangersStandInTheListTwice() {
        var rows =
                Files22.book("shares-a").first().entries().stream()
                        .filter(share -> share.text(Files22Shares.RIGHT).equals(Files22Shares.EDIT))
                        .filter(
                                share ->
                                        !share.text(Files22Shares.WITH)
                                                .endsWith(Files22Shares.INSIDE));

        assertThat(rows).hasSize(17);
        assertThat(Files22ShareAnswers.openToStrangers()).hasSize(13);
    }

    @Test
    void foldersThatLinaEditsAreThoseThatTheExplanationNames() {
        assertThat(Files22ShareAnswers.editableBy("rights-a", "Lina"))
                .containsExactlyInAnyOrder(
                        "Club/Documents/Archives",
                        "Club/Photos",
                        "Club/Photos/Camp",
                        "Club/Photos/Festival",
                        "Club/Budget/Restaurant",
                        "Club/Sport/Kayak",
                        "Club/Sport/Ski/Plans");
    }

    @Test
    void whoComparesTimesOfDifferentZonesFindsTooManyLateOpenings() {
        var expiries =
                Files22.book("links-b").first().entries().stream()
                        .collect(
                                Collectors.toMap(
                                        link -> link.text(Files22Links.LINK),
                                        link -> link.text(Files22Links.EXPIRES)));
        // Both begin with date and time, so that texts compare as clocks would.
        var hasty =
                Files22.book("links-b").second().entries().stream()
                        .filter(
                                visit ->
                                        visit.text(Files22Links.RESULT).equals(Files22Links.OPENED))
                        .filter(
                                visit ->
                                        visit.text(Files22Links.TIME)
                                                        .compareTo(
                                                                expiries.get(
                                                                        visit.text(
                                                                                Files22Links.LINK)))
                                                > 0);

        assertThat(hasty).hasSize(11);
        assertThat(Files22TimeAnswers.lateOpenings("links-b"))
                .extracting(visit -> visit.text(Files22Links.LINK))
                .containsOnly("TTV", "ZKV");
    }

    @Test
    void postsThatComeTooEarlyAreThoseThatTheExplanationNames() {
        assertThat(Files22TimeAnswers.early("plan-b"))
                .extracting(post -> post.text(Files22Plans.CODE))
                .containsExactlyInAnyOrder("HS", "TB", "FM", "FK", "ZG");
    }

    @Test
    void pagesThatCannotBeReachedAreThoseThatTheExplanationNames() {
        assertThat(Files22PageAnswers.unreachable())
                .containsExactlyInAnyOrder(
                        "a/fleurs.html",
                        "a/poissons.html",
                        "b/peche.html",
                        "b/velo.html",
                        "c/essai.html");
    }

    @Test
    void pathsThatOnlyResembleForbiddenOnesAreShown() {
        assertThat(Files22PageAnswers.shown())
                .contains("/ateliers.html", "/recettes/brouillons/tarte.html")
                .doesNotContain("/tests.html");
    }

    @Test
    void theVersionThatIsBetterOnEachDeviceSeemsWorseInAll() {
        assertThat(Files22VisitAnswers.rate("A", row -> true))
                .isLessThan(Files22VisitAnswers.rate("B", row -> true));
        for (var device : List.of(Files22Campaigns.PHONE, Files22Campaigns.COMPUTER)) {
            assertThat(rateOn(device, "A")).as(device).isGreaterThan(rateOn(device, "B"));
        }
    }

    private static double rateOn(String device, String version) {
        return Files22VisitAnswers.rate(
                version, row -> row.text(Files22Campaigns.DEVICE).equals(device));
    }
}
