package org.accalmie.console.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormHeadersTest {
    @Test
    void shouldCarryOnWhatTheConsoleWrote() {
        assertThat(FormHeaders.key("Zk3-_x.019a9745-9d00-7f25-8f1a-3c5d2b7e9a10"))
                .startsWith("Zk3-_x.");
        assertThat(FormHeaders.version("12")).isEqualTo("\"12\"");
        assertThat(FormHeaders.version("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é é\n", "a b", "a\r\nX: y", "a\0"})
    void shouldRefuseOtherKeys(String key) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> FormHeaders.key(key));
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> FormHeaders.key("k".repeat(256)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1\", \"2", "é", "1\n", " 1", "-1"})
    void shouldRefuseOtherVersions(String version) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> FormHeaders.version(version));
    }
}
