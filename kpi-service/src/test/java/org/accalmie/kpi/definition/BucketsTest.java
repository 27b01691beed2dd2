package org.accalmie.kpi.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.4,0",
        "0.5,1",
        "299,299",
        "3599,3599",
        "3600,3600",
        "3601,3600",
        "3629,3600",
        "3630,3660",
        "43200,43200"
    })
    void shouldBeExactToTheSecondUpToAnHourAndToTheMinuteBeyond(BigDecimal seconds, int bucket) {
        assertThat(Buckets.of(seconds)).isEqualTo(bucket);
    }
}
