package org.accalmie.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b?c=d", "/%41%c3%a9", "//a", "*", "/a?b=http://c", "/a?b[]=c"})
    void shouldLeaveAPathAsItIs(String text) {
        assertThat(RequestTarget.parse(text)).hasValue(new RequestTarget(text, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/b?c, /b?c, a.example",
        "HTTPS://a.example:81/b, /b, a.example:81",
        "http://a.example, /, a.example",
        "http://a.example?b=c, /?b=c, a.example",
        "http://[::1]:8081/b, /b, [::1]:8081"
    })
    void shouldReadAnAbsoluteTargetAsProxiesSendIt(String text, String path, String authority) {
        assertThat(RequestTarget.parse(text)).hasValue(new RequestTarget(path, Optional.of(authority)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%4",
                "/%zz",
                "/a?b=%g1",
                "/a#b",
                "/{a|b}",
                "/\u00f0\u009f\u0098\u0080",
                "/a\u00a0b",
                "/a?b={c}",
                "/a\\b",
                "/a?b=<c>",
                "/a/[b",
                "/a/b]?c",
                "http://a.example/[b",
                "a.example:80",
                "ftp://a/b",
                "http://",
                "http:///a",
                "http://user@a/b",
                "a/b"
            })
    void shouldReadNothingElse(String text) {
        assertThat(RequestTarget.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..",
                "/a/../b",
                "//",
                "//a",
                "/a//b?c",
                "/a/.",
                "/a/./b",
                "/a/%2E%2e",
                "/a/.%2e/b?c",
                "/a/..;b/c",
                "/a%00b",
                "/a%0Ab",
                "/%1f",
                "/a%7F",
                "/a%C2%85b"
            })
    void shouldKnowAPathThatOthersMayReadOtherwise(String text) {
        assertThat(RequestTarget.parse(text)).get().returns(false, RequestTarget::isReadAlikeByAll);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a.b",
                "/a..b",
                "/...",
                "/.well-known",
                "/a?b=/../%00",
                "/%c3%a9",
                "/a%20b",
                "/a/",
                "/a?b=//",
                "/",
                "*"
            })
    void shouldKnowAPathThatAllReadAlike(String text) {
        assertThat(RequestTarget.parse(text)).get().returns(true, RequestTarget::isReadAlikeByAll);
    }

    @Test
    void shouldTakeNoTimeForALongOne() {
        assertThat(RequestTarget.parse("/" + "%41".repeat(20_000))).isPresent();
    }
}
