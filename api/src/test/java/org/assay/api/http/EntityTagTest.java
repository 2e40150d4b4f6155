package org.assay.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
    private static final String TAG = "\"a1\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a1\"",
                "W/\"a1\"",
                " \"a1\" ",
                "\"b\", \"a1\"",
                "\"a1\",\"b\"",
                "W/\"b\",\tW/\"a1\" , \"c\"",
                "*",
                " * "
            })
    void aTagIsNamedAloneAmongOthersWeaklyOrAsAny(String ifNoneMatch) {
        assertThat(EntityTag.isNamed(ifNoneMatch, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",,",
                "a1",
                "W/a1",
                "\"a\"",
                "\"a11\"",
                "\"A1\"",
                "w/\"a1\"",
                "W/ \"a1\"",
                "\"b\", W/\"c\"",
                "\"*\"",
                "**"
            })
    void anotherTagOrNoneDoesNotNameIt(String ifNoneMatch) {
        assertThat(EntityTag.isNamed(ifNoneMatch, TAG)).isFalse();
    }
}
