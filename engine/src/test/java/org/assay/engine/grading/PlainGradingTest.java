package org.assay.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.assay.engine.grading.ResponseValue.Ids;

/**
 * What the grader leaves out because it changes nothing, against the rules written down plainly.
 */
class PlainGradingTest {

    @Property
    void textsAreTreatedAsIfNothingWereLeftOut(
            @ForAll
                    @StringLength(max = 6)
                    @Chars({' ', '\t', '\u00A0', '\u202F', '\u0301', 'é', 'É', 'ﬁ', 'İ', '-', '_'})
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = 'A', to = 'C')
                    @CharRange(from = '0', to = '1')
                    String text) {
        var decomposed =
                Normalizer.normalize(
                        Treatments.trim(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var t1 = new StringBuilder();
        decomposed
                .chars()
                .filter(c -> !Treatments.isWhiteSpace((char) c) && (c < 0x300 || c > 0x36F))
                .forEach(c -> t1.append((char) c));
        assertThat(Treatments.t1(text)).isEqualTo(t1.toString());
        assertThat(Treatments.t2(text))
                .isEqualTo(text.replaceAll("[^A-Za-z0-9 ]", "").replaceAll(" +", " "));
    }

    @Property
    void severalChoicesAreRightExactlyWhenTheyAreTheSameSet(
            @ForAll @Size(max = 5) List<@IntRange(max = 4) Integer> chosen,
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 4) Integer> right) {
        var ids = new ArrayList<String>();
        chosen.forEach(choice -> ids.add("c" + choice));
        var choices = new HashSet<String>();
        right.forEach(choice -> choices.add("c" + choice));
        assertThat(Grader.isRight(new AnswerKey.MultipleChoice(choices), new Ids(ids)))
                .isEqualTo(ids.size() == choices.size() && new HashSet<>(ids).equals(choices));
    }
}
