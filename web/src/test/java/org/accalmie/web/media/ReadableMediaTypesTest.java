package org.accalmie.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableMediaTypesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=\"utf-8\"",
                "APPLICATION/JSON;",
                "application/vnd.a+json; a=b; c=\"d;,\\\"e\""
            })
    void shouldLeaveABodysTypeAsItIs(String type) {
        assertThat(ReadableMediaTypes.ofBody(type)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "/",
                "a/",
                "/b",
                "a/b/c",
                "*/*",
                "application/*",
                "a/b; c",
                "a/b;c=\"d",
                "a/b, c/d",
                "é/b",
                "a b/c",
                "a/b;;"
            })
    void shouldTakeEveryOtherForATypeThatNobodyTakes(String type) {
        assertThat(ReadableMediaTypes.ofBody(type)).isEqualTo(ReadableMediaTypes.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | */*",
                "* | */*",
                "*;q=0.5 | */*;q=0.5",
                "application/json;q=abc | application/json",
                "application/json;q=9, text/csv;q=0.5 | application/json, text/csv;q=0.5",
                "text/html, */*;q=0.1 | text/html, */*;q=0.1"
            })
    void shouldReadWhatIsMeant(String accepted, String read) {
        assertThat(ReadableMediaTypes.ofAnswer(accepted)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "bogus, application/json", ";;", "a/b/c", ",", "a/b;c=\"d"})
    void shouldAcceptNothingForWhatCannotBeRead(String accepted) {
        assertThat(ReadableMediaTypes.ofAnswer(accepted)).isEqualTo(ReadableMediaTypes.UNREADABLE);
    }
}
