package org.assay.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assay.engine.grading.AnswerKey.BlankRule;
import org.assay.engine.grading.ResponseValue.Ids;
import org.assay.engine.grading.ResponseValue.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|true",
                "12,5|true",
                " 12,50 |true",
                "1 2,5|true",
                "+12.5|true",
                "12.6|true",
                "12.61|false",
                "-12.5|false",
                "1.25e1|false",
                "0xC|false",
                "12.5 km|false",
                "NaN|false",
                "douze|false"
            })
    void aNumberIsComparedWithinItsToleranceHoweverItIsTyped(String typed, boolean right) {
        assertThat(Grader.isRight(new AnswerKey.NumberAnswer(12.5, 0.1), new Text(typed)))
                .isEqualTo(right);
    }

    @Test
    void thousandsMayBeSetApartByAnySpace() {
        var key = new AnswerKey.NumberAnswer(1_234_567, 0);
        assertThat(Grader.isRight(key, new Text("1\u202F234\u00A0567"))).isTrue();
    }

    @Test
    void aNumberBelowZeroMayHaveTheSignOfPrintedTexts() {
        var key = new AnswerKey.NumberAnswer(-186, 0);
        assertThat(Grader.isRight(key, new Text("\u2212186"))).isTrue();
        assertThat(Grader.isRight(key, new Text("-186"))).isTrue();
        assertThat(Grader.isRight(key, new Text("186"))).isFalse();
    }

    @Test
    void aCommaBeforeThreeDigitsIsReadBothWays() {
        assertThat(Grader.isRight(new AnswerKey.NumberAnswer(1_700, 0), new Text("1,700")))
                .isTrue();
        assertThat(Grader.isRight(new AnswerKey.NumberAnswer(1.7, 0), new Text("1,700"))).isTrue();
        var million = new AnswerKey.NumberAnswer(1_234_567.5, 0);
        assertThat(Grader.isRight(million, new Text("1,234,567.5"))).isTrue();
        assertThat(Grader.isRight(million, new Text("1,2345,67.5"))).isFalse();
        assertThat(Grader.isRight(new AnswerKey.NumberAnswer(500, 0), new Text("0,500"))).isFalse();
    }

    @Test
    void anOrderingMustBeTheWholeOrder() {
        var key = new AnswerKey.Ordering(List.of("a", "b", "c"));
        assertThat(Grader.isRight(key, new Ids(List.of("a", "b", "c")))).isTrue();
        assertThat(Grader.isRight(key, new Ids(List.of("a", "c", "b")))).isFalse();
        assertThat(Grader.isRight(key, new Ids(List.of("a", "b")))).isFalse();
    }

    @Test
    void severalChoicesMustBeExactlyTheRightOnes() {
        var key = new AnswerKey.MultipleChoice(Set.of("a", "b"));
        assertThat(Grader.isRight(key, new Ids(List.of("b", "a")))).isTrue();
        assertThat(Grader.isRight(key, new Ids(List.of("a")))).isFalse();
        assertThat(Grader.isRight(key, new Ids(List.of("a", "a")))).isFalse();
        assertThat(Grader.isRight(key, new Ids(List.of("a", "b", "c")))).isFalse();
    }

    @Test
    void everyBlankMustBeAnsweredAndRight() {
        var rules =
                new TreeMap<String, BlankRule>(
                        Map.of(
                                "city",
                                        new BlankRule.Typed(
                                                new TextRule(List.of("Lyon"), true, true, true),
                                                false),
                                "unit", new BlankRule.DropDown(Set.of("kb")),
                                "size", new BlankRule.TypedNumber(3, 0)));
        var key = new AnswerKey.Blanks(rules);
        assertThat(Grader.isRight(key, blanks("city", "lyon", "unit", "kb", "size", "3"))).isTrue();
        assertThat(Grader.isRight(key, blanks("city", "lyon", "unit", "KB", "size", "3")))
                .isFalse();
        assertThat(Grader.isRight(key, blanks("city", "lyon", "unit", "kb"))).isFalse();
        assertThat(Grader.fits(key, blanks("city", "lyon"))).isTrue();
        assertThat(Grader.fits(key, blanks("town", "lyon"))).isFalse();
    }

    @Test
    void aWrongResponseStaysWrongHoweverLate() {
        var key = new AnswerKey.SingleChoice("a");
        assertThat(Grader.grade(key, new Text("a"), true)).isEqualTo(Result.TIMED_OUT);
        assertThat(Grader.grade(key, new Text("b"), true)).isEqualTo(Result.INCORRECT);
        assertThat(Grader.grade(key, new Text("a"), false)).isEqualTo(Result.CORRECT);
    }

    @Test
    void boundsAreToldBeforeAnythingIsCompared() {
        assertThat(ResponseBounds.faultOf(new Text("x".repeat(500)))).isEmpty();
        assertThat(ResponseBounds.faultOf(new Text("x".repeat(501)))).isPresent();
        assertThat(ResponseBounds.faultOf(new Ids(java.util.Collections.nCopies(21, "a"))))
                .isPresent();
    }

    @Property
    void treatmentsAreIdempotent(@ForAll String text) {
        assertThat(Treatments.t1(Treatments.t1(text))).isEqualTo(Treatments.t1(text));
        assertThat(Treatments.t2(Treatments.t2(text))).isEqualTo(Treatments.t2(text));
    }

    @Property
    void theBoundedDistanceAgreesWithThePlainOne(
            @ForAll @StringLength(max = 12) String one,
            @ForAll @StringLength(max = 12) String other) {
        int distance = plain(one, other);
        for (int bound = 0; bound < 14; bound++) {
            assertThat(EditDistance.isAtMost(one, other, bound)).isEqualTo(distance <= bound);
        }
    }

    private static int plain(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int replaced =
                            table[i - 1][j - 1]
                                    + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    table[i][j] =
                            Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }

    private static ResponseValue blanks(String... pairs) {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return new ResponseValue.Blanks(texts);
    }
}
