package org.accalmie.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void shouldInterpolateBetweenTheTwoInTheMiddle() {
        // given
        var histogram = of(100, 301);
        // when
        var median = histogram.percentile(new BigDecimal("0.5"));
        // then
        assertThat(median).isEqualByComparingTo("200.5");
    }

    @Test
    void shouldGiveTheOnlyValueWhateverIsAsked() {
        assertThat(of(42).percentile(new BigDecimal("0.9"))).isEqualByComparingTo("42");
    }

    @Test
    void shouldCountEqualValuesEachForItself() {
        // given
        var histogram = of(10, 10, 10, 20);
        // then
        assertThat(histogram.percentile(new BigDecimal("0.5"))).isEqualByComparingTo("10");
        assertThat(histogram.percentile(new BigDecimal("0.9"))).isEqualByComparingTo("17");
    }

    @Test
    void shouldAgreeWithPercentileContOnHundredAndOneValues() {
        // given
        var histogram = of(IntStream.rangeClosed(0, 100).toArray());
        // then
        assertThat(histogram.percentile(new BigDecimal("0.9"))).isEqualByComparingTo("90");
    }

    private static Histogram of(int... seconds) {
        var histogram = new Histogram();
        IntStream.of(seconds).forEach(it -> histogram.add(new Bucket(it, 1)));
        return histogram;
    }
}
