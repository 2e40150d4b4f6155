package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What explanations of competency 4.3 tell about the files beyond the answer. */
final class Files43Test {

    @Test
    void whoListensLongestGetsLittleOfTheDose() {
        var doses = Files43UseAnswers.dosesByChild();

        assertThat(Objects.requireNonNull(doses.get("M2"))).isEqualTo(0.19, within(0.005));
        assertThat(Objects.requireNonNull(doses.get("M5"))).isEqualTo(0.56, within(0.005));
        assertThat(Objects.requireNonNull(doses.get("M7"))).isEqualTo(1.26, within(0.005));
    }

    @Test
    void beginnersDrawGoldAndTheMeanHidesIt() {
        assertThat(100 * Files43DrawAnswers.share(age -> age <= 3)).isEqualTo(11.0, within(0.1));
        assertThat(100 * Files43DrawAnswers.share(_ -> true)).isEqualTo(5.4, within(0.05));
    }

    @Test
    void theOtherPlayersHadTheirGuarantee() {
        var waits = Files43DrawAnswers.longestWait();
        waits.remove("J5");

        assertThat(waits.values()).hasSize(7).containsOnly(Files43Draws.GUARANTEED_AFTER);
    }

    @Test
    void contrastsAreThoseThatTheExplanationsTell() {
        assertThat(Files43StyleAnswers.ratios("styles-a.html").get("dahlia"))
                .isEqualTo(4.16, within(0.005));
        assertThat(Files43StyleAnswers.ratios("styles-a.html").values())
                .filteredOn(ratio -> ratio > 5)
                .hasSize(7);
        assertThat(Files43StyleAnswers.ratios("styles-b.html").get("cactus"))
                .isEqualTo(3.28, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour-fr.srt", "tour-en.srt"})
    void theOtherCaptionsAreSlow(String name) {
        assertThat(Files43CaptionAnswers.captions(name))
                .filteredOn(caption -> caption.perSecond() > 18.1)
                .hasSize(1);
    }

    @Test
    void savingsOfTheOtherPlugsAreThoseThatTheExplanationTells() {
        var rounded =
                Files43EnergyAnswers.savedByPlug().values().stream().map(Math::round).toList();

        assertThat(rounded).containsExactly(1923L, 1133L, 1265L);
    }

    @Test
    void gainsByTypeAreThoseThatTheExplanationTells() {
        var gains = Files43WeightAnswers.gainByType();
        var rounded =
                Stream.of("LAP", "TAB", "TEL", "PC", "SRV")
                        .map(type -> Math.round(gains.getOrDefault(type, 0.0)))
                        .toList();

        assertThat(rounded).containsExactly(770L, 576L, 440L, 303L, 292L);
    }

    @Test
    void heavyPicturesOfTheSiteItselfAreNotOutside() {
        var bytes =
                Files43WeightAnswers.downloads("page-b").stream()
                        .filter(download -> download.host().equals("img.vernac.example"))
                        .mapToInt(Files43WeightAnswers.Download::bytes)
                        .sum();

        assertThat(bytes).isGreaterThan(2_000_000);
    }
}
