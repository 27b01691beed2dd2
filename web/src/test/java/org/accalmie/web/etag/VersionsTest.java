package org.accalmie.web.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"3\"", " \"3\" ", "\"2\", \"3\""})
    void shouldLetTheCurrentVersionPass(@Nullable String ifMatch) {
        assertThatCode(() -> Versions.require(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "", "\"33\""})
    void shouldRefuseWhatDoesNotNameTheCurrentVersion(String ifMatch) {
        assertThatThrownBy(() -> Versions.require(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.status()).isEqualTo(412));
    }
}
