package org.accalmie.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueAxisTest {
    @Test
    void shouldBeginAndEndAtRoundNumbers() {
        // when
        var axis = ValueAxis.around(List.of(62.0, 80.0, 91.5), Measure.SHARE);
        // then
        assertThat(axis.breaks()).containsExactly(60.0, 70.0, 80.0, 90.0, 100.0);
        assertThat(axis.low()).isEqualTo(60);
        assertThat(axis.high()).isEqualTo(100);
    }

    @Test
    void shouldNotBlowUpSmallDifferences() {
        assertThat(ValueAxis.around(List.of(80.0, 80.1), Measure.SHARE).high()
                        - ValueAxis.around(List.of(80.0, 80.1), Measure.SHARE).low())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void shouldNeverGoBeyondWhatThereCanBe() {
        assertThat(ValueAxis.around(List.of(100.0), Measure.SHARE).high()).isEqualTo(100);
        assertThat(ValueAxis.around(List.of(0.0), Measure.SHARE).low()).isZero();
        assertThat(ValueAxis.around(List.of(3.0), Measure.SCORE).breaks()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(ValueAxis.around(List.of(0.2), Measure.MINUTES).low()).isZero();
    }

    @Test
    void shouldBeThereWithoutAnyValue() {
        for (var measure : Measure.values()) {
            var axis = ValueAxis.around(List.of(), measure);
            assertThat(axis.high()).as("%s", measure).isGreaterThan(axis.low());
            assertThat(axis.breaks()).as("%s", measure).hasSizeBetween(3, 7);
        }
    }

    @Test
    void shouldHoldEveryPlace() {
        for (var high : List.of(0.001, 0.7, 3.0, 12.0, 99.0, 1_234.5, 7e6)) {
            var axis = ValueAxis.around(List.of(high / 3, high), Measure.MINUTES);
            assertThat(axis.low()).isLessThanOrEqualTo(high / 3);
            assertThat(axis.high()).isGreaterThanOrEqualTo(high);
            assertThat(axis.breaks()).hasSizeBetween(3, 8);
        }
    }
}
