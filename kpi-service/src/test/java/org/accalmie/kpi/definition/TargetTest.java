package org.accalmie.kpi.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void shouldMeetALowerBoundExactlyAtItAndNotJustBelow() {
        // given
        var target = Target.atLeast("0.8");
        // then
        assertThat(met(target, "80", "100")).isTrue();
        assertThat(met(target, "4", "5")).isTrue();
        assertThat(met(target, "79999999999999999999", "100000000000000000000")).isFalse();
    }

    @Test
    void shouldMissAStrictUpperBoundAtItself() {
        // given
        var target = Target.below("300");
        // then
        assertThat(met(target, "600", "2")).isFalse();
        assertThat(met(target, "599.999999999", "2")).isTrue();
        assertThat(met(target, "601", "2")).isFalse();
    }

    @Test
    void shouldIncludeBothEndsOfABandAndMissOutsideEither() {
        // given
        var target = Target.between("0.85", "0.95");
        // then
        assertThat(met(target, "85", "100")).isTrue();
        assertThat(met(target, "95", "100")).isTrue();
        assertThat(met(target, "84", "100")).isFalse();
        assertThat(met(target, "96", "100")).isFalse();
    }

    @Test
    void shouldReadAsOneWouldSayIt() {
        assertThat(Target.atLeast("0.8")).hasToString(">= 0.8");
        assertThat(Target.below("300")).hasToString("< 300");
        assertThat(Target.between("0.85", "0.95")).hasToString("0.85..0.95");
    }

    private static boolean met(Target target, String numerator, String denominator) {
        return target.metBy(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
