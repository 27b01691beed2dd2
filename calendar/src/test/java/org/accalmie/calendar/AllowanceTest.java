package org.accalmie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {
    @Test
    void shouldReadDaysAndTime() {
        assertThat(Allowance.parse("P1D")).isEqualTo(Allowance.ofDays(1));
        assertThat(Allowance.parse("PT30M")).isEqualTo(Allowance.of(Duration.ofMinutes(30)));
        assertThat(Allowance.parse("P2DT3H")).isEqualTo(new Allowance(2, Duration.ofHours(3)));
        assertThat(Allowance.parse("-P1DT1H")).isEqualTo(new Allowance(-1, Duration.ofHours(-1)));
        assertThat(Allowance.parse("PT-30M")).isEqualTo(Allowance.of(Duration.ofMinutes(-30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "PT4H", "P1DT2H30M", "PT-15M", "P-1D", "PT0S"})
    void shouldWriteWhatItReads(String text) {
        assertThat(Allowance.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "1D", "P1W", "P1M", "P1DT", "P1DT-1H", "P99999999999D", "PTXH"})
    void shouldRefuseAnythingElse(String text) {
        assertThatThrownBy(() -> Allowance.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
