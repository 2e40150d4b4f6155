package org.assay.api.passwords;

import static org.assay.api.passwords.PasswordFault.NO_DIGIT;
import static org.assay.api.passwords.PasswordFault.NO_LOWER_CASE_LETTER;
import static org.assay.api.passwords.PasswordFault.NO_UPPER_CASE_LETTER;
import static org.assay.api.passwords.PasswordFault.PERSONAL;
import static org.assay.api.passwords.PasswordFault.TOO_COMMON;
import static org.assay.api.passwords.PasswordFault.TOO_LONG;
import static org.assay.api.passwords.PasswordFault.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> PERSON =
            List.of("Zoé", "Lefèvre-Castagnier", "zoe.lefevre77@exemple.fr", "zlefev2011");

    private static Optional<PasswordFault> faultOf(String password) {
        return PasswordRule.faultOf(password, PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tulipe-rouge7",
                "k7Wq-tranquille",
                "trois Vélos verts en 2019",
                "Zoe4ever&always",
                "Éléphants3ailes",
                "Пароль-снег7",
                "Dragon-vert-4-ailes"
            })
    void aGoodPasswordHasNoFault(String password) {
        assertThat(faultOf(password)).isEmpty();
    }

    @Test
    void lengthIsOfCharactersNotOfBytes() {
        assertThat(faultOf("Ab1éèàù")).contains(TOO_SHORT);
        assertThat(faultOf("Ab1e\u0301e\u0300a\u0300u\u0300"))
                .as("marks apart")
                .contains(TOO_SHORT);
        assertThat(faultOf("Kq7" + "\ud83d\ude00".repeat(4))).contains(TOO_SHORT);
        assertThat(faultOf("Kq7" + "\ud83d\ude00".repeat(5))).isEmpty();
        assertThat(faultOf("Kq7" + "xyzé".repeat(31) + "w")).as("128").isEmpty();
        assertThat(faultOf("Kq7" + "xyzé".repeat(31) + "wv")).as("129").contains(TOO_LONG);
    }

    @Test
    void eachKindOfCharacterIsAskedFor() {
        assertThat(faultOf("tulipe-rouge7")).contains(NO_UPPER_CASE_LETTER);
        assertThat(faultOf("TULIPE-ROUGE7")).contains(NO_LOWER_CASE_LETTER);
        assertThat(faultOf("Tulipe-rouge")).contains(NO_DIGIT);
        assertThat(faultOf("")).as("the first of several").contains(TOO_SHORT);
        assertThat(faultOf("--------")).contains(NO_UPPER_CASE_LETTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1",
                "Azerty123",
                "Soleil123",
                "Azerty123456",
                "Motdepasse1",
                "M0tdepasse1",
                "P@ssw0rd1",
                "Pa$$w0rd1",
                "Été2024!",
                "Camille2010",
                "1234Marseille",
                "JeTAime34",
                "Qwerty12",
                "Bonjour1!",
                "Chocolat75",
                "Doudou2012"
            })
    void whatIsTriedFirstIsRefusedHoweverItIsDecorated(String password) {
        assertThat(faultOf(password)).contains(TOO_COMMON);
    }

    @ParameterizedTest
    @CsvSource({
        "Lefevre-a-7-ans",
        "xXlefèvreXx9",
        "Mme.CASTAGNIER.9q",
        "Super-zLeFeV-88",
        "9LEFE\u0300VREqqq"
    })
    void nobodysOwnNameIsInIt(String password) {
        assertThat(faultOf(password)).contains(PERSONAL);
    }

    @Test
    void neitherAShortNameNorTheProvidersCountAsPersonal() {
        assertThat(faultOf("Zoe-du-vent-77")).isEmpty();
        assertThat(faultOf("Cet-exemple-de-77")).isEmpty();
        assertThat(PasswordRule.faultOf("Tulipe-rouge7", List.of("", "@", "1234", " "))).isEmpty();
    }

    @Test
    void theListsAreThere() {
        var common = CommonPasswords.load();
        assertThat(common.contain("123456")).isTrue();
        assertThat(common.contain("loulou")).isTrue();
        assertThat(common.contain("# slang")).isFalse();
        assertThat(common.contain("zgrukblitz")).isFalse();
    }
}
