package org.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.assay.cache.bank.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final Letters LETTERS = new Letters("https://assay.school.example");

    @ParameterizedTest
    @EnumSource
    void bothLanguagesSayTheSame(Letters.Kind kind) {
        var french = Template.read(kind.label(), Language.FR);
        var english = Template.read(kind.label(), Language.EN);

        assertThat(english.places()).isEqualTo(french.places()).contains("greeting");
        assertThat(english.paragraphs()).hasSameSizeAs(french.paragraphs());
        assertThat(english.subject()).isNotEqualTo(french.subject());
        for (var template : new Template[] {french, english}) {
            assertThat(template.subject()).doesNotContain("\n", "{").hasSizeLessThan(60);
            assertThat(template.paragraphs().getLast())
                    .startsWith(
                            template.language() == Language.FR
                                    ? "Vous recevez ce mail parce qu"
                                    : "You receive this mail because");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreShort(Language language) {
        for (var kind : Letters.Kind.values()) {
            for (var paragraph : Template.read(kind.label(), language).paragraphs()) {
                assertThat(Arrays.stream(paragraph.split("[.?!:,]")))
                        .allSatisfy(
                                part -> assertThat(part.strip().split(" ")).hasSizeLessThan(19));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textAndHtmlHoldTheSameWordsAndNothingIsLeftToPutIn(Language language) throws Exception {
        for (var mail : Mails.all(language)) {
            var letter = LETTERS.write(mail);

            assertThat(letter.text()).contains("Zoé,").doesNotContain("{", "}");
            assertThat(letter.html())
                    .contains("<html lang=\"" + language.code() + "\">")
                    .doesNotContain("{", "}");
            assertThat(wordsOf(letter.html()))
                    .isEqualTo(letter.subject() + " " + flat(letter.text()));
        }
    }

    private static String wordsOf(String html) {
        var body = html.substring(html.indexOf("<body"));
        return flat(body.replaceAll("<[^>]*>", " "));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aCodeStandsAsALinkAndAsItself() throws Exception {
        var letter = LETTERS.write(Mails.verifyEmail("zoe@school.example"));

        var link = "https://assay.school.example/#/verify-email/" + Mails.CODE;
        assertThat(letter.text().lines()).contains(link, Mails.CODE);
        assertThat(letter.html())
                .contains("<a href=\"" + link + "\">" + link + "</a>")
                .contains(">" + Mails.CODE + "</p>");
        assertThat(letter.text()).contains("valables pendant 1 heure.");
    }

    @Test
    void aCodeCannotLeaveItsLink() throws Exception {
        var mail =
                new Mail.ResetPassword(
                        "zoe@school.example",
                        "Zoé",
                        Language.EN,
                        "a\"><script>b\n?c#d{link}",
                        Duration.ofMinutes(15));
        var letter = LETTERS.write(mail);

        assertThat(letter.html())
                .contains("/#/reset-password/a%22%3E%3Cscript%3Eb%0A%3Fc%23d%7Blink%7D\"")
                .contains("a&quot;&gt;&lt;script&gt;b")
                .contains("?c#d{link}</p>")
                .doesNotContain("<script>");
        assertThat(letter.text()).contains("valid for 15 minutes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoé",
                "Jean-Baptiste",
                "J.-P.",
                "Maëlys d'Arc",
                "M’hamed",
                "Ngọc Ánh",
                "李小龍",
                "مريم",
                "Mary J. Ann"
            })
    void namesGreet(String name) {
        assertThat(Words.greeting(Language.FR, name)).isEqualTo("Bonjour " + name + ",");
        assertThat(Words.greeting(Language.EN, name)).isEqualTo("Hello " + name + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Zoé\r\nBcc: all@school.example",
                "Zoé\n",
                "win.example",
                "https://win.example",
                "Zoé, go to win.example/prize",
                "<b>Zoé</b>",
                "Zoé\u202e",
                "{code}",
                "a@b.example",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghi"
            })
    void whatIsNoNameIsLeftOut(String name) throws Exception {
        assertThat(Words.greeting(Language.FR, name)).isEqualTo("Bonjour,");
        for (var mail : Mails.all(Language.EN, name)) {
            var letter = LETTERS.write(mail);
            assertThat(letter.text()).startsWith("Hello,\n");
            assertThat(letter.html()).contains("<p>Hello,</p>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe@school.example\r\nBcc: all@school.example",
                "zoe@school.example\n",
                "zoe@school.example, all@school.example",
                "zoe@school.example> <all@school.example",
                "\"zoe\"@school.example",
                "zoe(all)@school.example",
                "zoe",
                "zoe@",
                "@school.example",
                ""
            })
    void whatIsNoAddressGetsNoMailAndIsNotTold(String address) {
        var refused =
                catchThrowableOfType(
                        UndeliveredException.class,
                        () -> LETTERS.write(Mails.verifyEmail(address)));

        assertThat(refused.isForGood()).isTrue();
        assertThat(refused).hasMessage("not an address").hasNoCause();
    }

    @Test
    void aHostOfOtherLettersIsWrittenAsTheNetworkKnowsIt() throws Exception {
        assertThat(LETTERS.write(Mails.verifyEmail("zoe@école.example")).to())
                .isEqualTo("zoe@xn--cole-9oa.example");
    }

    @Test
    void durationsAreToldInTheirLargestUnit() {
        assertThat(Words.duration(Language.FR, Duration.ofMinutes(15))).isEqualTo("15 minutes");
        assertThat(Words.duration(Language.FR, Duration.ofMinutes(1))).isEqualTo("1 minute");
        assertThat(Words.duration(Language.FR, Duration.ofMinutes(90))).isEqualTo("90 minutes");
        assertThat(Words.duration(Language.EN, Duration.ofHours(1))).isEqualTo("1 hour");
        assertThat(Words.duration(Language.EN, Duration.ofDays(1))).isEqualTo("24 hours");
        assertThat(Words.duration(Language.FR, Duration.ofDays(3))).isEqualTo("3 jours");
        assertThat(Words.duration(Language.EN, Duration.ofHours(36))).isEqualTo("36 hours");
    }

    @Test
    void noMailTellsWhoseItIsWhenItIsPrinted() {
        var personal = Pattern.compile("zoe|Zoé|" + Mails.CODE);
        for (var mail : Mails.all(Language.FR)) {
            assertThat(mail.toString()).doesNotContainPattern(personal);
        }
    }
}
