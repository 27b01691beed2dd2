package org.accalmie.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.accalmie.kpi.figure.Histogram.Bucket;
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

    @Test
    void shouldBeExactBeyondTheHourAndBelowTheSecond() {
        // given
        var histogram = new Histogram();
        histogram.add(new Bucket(new BigDecimal("3631"), 1));
        histogram.add(new Bucket(new BigDecimal("0.125"), 1));
        // then
        assertThat(histogram.percentile(new BigDecimal("0.9"))).isEqualByComparingTo("3267.9125");
    }

    private static Histogram of(int... seconds) {
        var histogram = new Histogram();
        IntStream.of(seconds).forEach(it -> histogram.add(new Bucket(BigDecimal.valueOf(it), 1)));
        return histogram;
    }
}
