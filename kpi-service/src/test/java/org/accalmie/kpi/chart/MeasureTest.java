package org.accalmie.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({
        "SCORE, 3.998, 3.99",
        "SCORE, 4, 4",
        "SHARE, 0.7996, 79.9%",
        "SHARE, 0.29, 29%",
        "FACTOR, 3.999, 3.99",
        "MINUTES, 299.9, 4.9 min",
        "MINUTES, 300, 5 min"
    })
    void shouldNotWriteWhatHardlyMissesATargetAsIfItMetIt(Measure measure, BigDecimal value, String written) {
        assertThat(measure.written(value, Locale.ENGLISH).replace('\u00a0', ' '))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"SHARE, 82.5, 82.5%", "SCORE, 3, 3", "FACTOR, 0.30000000000000004, 0.3", "MINUTES, 7.499999999, 7.5 min"
    })
    void shouldWriteRoundPlacesOfAnAxis(Measure measure, double place, String written) {
        assertThat(measure.written(place, Locale.ENGLISH).replace('\u00a0', ' '))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 0.8, 79, 81",
        "SHARE, 1, 99, 100",
        "SCORE, 1, 1, 1.8",
        "SCORE, 4, 3.2, 4.8",
        "MINUTES, 300, 4.8, 5.2"
    })
    void shouldLeaveRoomAroundATargetWhereThereCanBeAnything(
            Measure measure, BigDecimal target, double below, double above) {
        assertThat(measure.below(target)).isEqualTo(below, within(1e-9));
        assertThat(measure.above(target)).isEqualTo(above, within(1e-9));
    }
}
