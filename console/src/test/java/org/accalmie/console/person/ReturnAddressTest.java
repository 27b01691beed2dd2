package org.accalmie.console.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/board", "/board?q=a%20b&team=N2"})
    void shouldLeadBackWithin(String address) {
        assertThat(ReturnAddress.of(address, "/x")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "board",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\nb",
                "/a b",
                "/a?b=%zz",
                "/<a>",
                "javascript:alert(1)"
            })
    void shouldLeadNowhereElse(String address) {
        assertThat(ReturnAddress.of(address, "/x")).isEqualTo("/x");
    }
}
