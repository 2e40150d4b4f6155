package org.assay.cache.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What instructions of competency 4.1 tell about their files. */
final class Files41Test {
    private static OneCompetency competency;

    @BeforeAll
    static void read() throws IOException {
        competency = OneCompetency.read("4.1");
    }

    @Test
    void theFingerprintOfThePasswordStandsInTheInstruction() {
        assertInstructed("passphrases-5a", Files41Prints.printOfPassword());
    }

    @Test
    void theFingerprintOfTheOriginalStandsInTheInstruction() {
        assertInstructed("encryption-integrity-4b", Reading.sha256(Files41Copies.original()));
    }

    private static void assertInstructed(String item, String print) {
        var instruction = competency.challenge(item).instruction();
        assertThat(instruction.fr()).contains(print);
        assertThat(instruction.en()).contains(print);
    }
}
