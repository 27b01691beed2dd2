package org.accalmie.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScanPositionTest {
    @Test
    void shouldBeginAtTheFirstRowThenALittleBeforeTheLastSeen() {
        // given
        var beginning = new ScanPosition(Duration.ofHours(1));

        // when
        var first = beginning.after();
        beginning.seen(10_000);

        // then
        assertThat(first).isZero();
        assertThat(beginning.after()).isEqualTo(9_500);
    }

    @Test
    void shouldNotBeginBeforeTheFirstRow() {
        // given
        var beginning = new ScanPosition(Duration.ofHours(1));

        // when
        beginning.after();
        beginning.seen(7);

        // then
        assertThat(beginning.after()).isZero();
    }

    @Test
    void shouldBeginAtTheFirstRowAgainEverySoOften() {
        // given
        var beginning = new ScanPosition(Duration.ZERO);

        // when
        beginning.after();
        beginning.seen(10_000);

        // then
        assertThat(beginning.after()).isZero();
    }
}
