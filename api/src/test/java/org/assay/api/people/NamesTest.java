package org.assay.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a name, an address, a username, and the one form in which it is kept. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoé",
                "Jean-Baptiste",
                "O'Brien",
                "Nguyễn",
                "李",
                "Nuñez de la Peña",
                "<b>",
                "X Æ A-12"
            })
    void aNameIsWhatItsOwnerWrites(String name) {
        assertThat(PersonName.of(name)).map(PersonName::value).contains(name);
    }

    @Test
    void aNameIsKeptInNfcAndWithoutBlanksAroundIt() {
        assertThat(PersonName.of("  Zoe\u0301\u00a0\t"))
                .map(PersonName::value)
                .contains("Zo\u00e9\u00a0");
    }

    @Test
    void aNameHas255CharactersAtMostHoweverManyUnitsTheyTake() {
        assertThat(PersonName.of("\ud842\udfb7".repeat(255))).isPresent();
        assertThat(PersonName.of("\ud842\udfb7".repeat(256))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u00a0\u200b",
                "A\u0000",
                "A\nB",
                "A\u2028B",
                "A\u2029B",
                "\u202eadA",
                "\u2066adA",
                "\u0007"
            })
    void whatNobodyCanWriteOrWhatTurnsATextAroundIsNoName(String name) {
        assertThat(PersonName.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ada@school.example, ada@school.example",
        "' Ada.L+x@SCHOOL.Example ', ada.l+x@school.example",
        "a@b-c.fr, a@b-c.fr"
    })
    void anAddressIsKeptInSmallLetters(String text, String kept) {
        assertThat(EmailAddress.of(text)).map(EmailAddress::value).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@school.example",
                "ada@school",
                "a b@c.example",
                "a@b.example,c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "\"a\"@b.example",
                "a@-b.example",
                "a@b..example",
                "\u0430da@school.example",
                "a@b.example\u0000"
            })
    void anythingElseIsNoAddress(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @Test
    void aUsernameIsNeverAnAddress() {
        assertThat(Username.of(" Ada.Lovelace-7_x "))
                .map(Username::value)
                .contains("ada.lovelace-7_x");
        assertThat(Username.of("ada@school.example")).isEmpty();
        assertThat(Username.of(".ada")).isEmpty();
        assertThat(Username.of("ad")).isEmpty();
        assertThat(Username.of("adé")).isEmpty();
        assertThat(Username.of("a".repeat(65))).isEmpty();
    }
}
