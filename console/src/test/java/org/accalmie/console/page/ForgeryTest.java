package org.accalmie.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgeryTest {
    @ParameterizedTest
    @CsvSource({
        "GET, cross-site, , false",
        "HEAD, , , false",
        "POST, same-origin, , false",
        "POST, same-site, , true",
        "POST, cross-site, http://console:8080, true",
        "POST, none, , true",
        "POST, , http://console:8080, false",
        "POST, , https://console:8080, false",
        "POST, , http://evil.example, true",
        "POST, , null, true",
        "POST, , , true",
        "DELETE, , , true"
    })
    void shouldTellAnothersChange(String method, String site, String origin, boolean possible) {
        assertThat(new Forgery(method, site, origin, "console:8080").isPossible())
                .isEqualTo(possible);
    }
}
