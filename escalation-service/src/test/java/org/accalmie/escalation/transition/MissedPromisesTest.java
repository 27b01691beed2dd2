package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.events.escalation.UpdateOverdue;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** Updates that were promised and did not come, while the system was there and while it was not. */
class MissedPromisesTest {
    @Test
    void shouldTellOfAVipsMissedPromisesOnceWithTheirNumber() {
        // given an update promised at 16:00, then every four hours
        var vip = vip();
        var promised = Objects.requireNonNull(vip.escalation.promise().nextUpdateAt());

        // when nothing ran until 05:30 of the next day
        vip.push(Duration.ofMinutes(19 * 60 + 30)).ring();

        // then
        assertThat(overdue(vip)).singleElement().satisfies(told -> {
            assertThat(told.missed()).isEqualTo(4);
            assertThat(told.nextUpdateAt()).isEqualTo(promised.plus(Duration.ofHours(12)));
            assertThat(told.late()).isTrue();
        });
        assertThat(vip.timeline.getLast())
                .isEqualTo(new Entry.UpdateMissed(4, promised.plus(Duration.ofHours(12)), true));
        assertThat(vip.escalation.promise().nextUpdateAt()).isEqualTo(promised.plus(Duration.ofHours(16)));
        assertThat(vip.escalation.promise().lateFrom()).isEqualTo(promised);
    }

    @Test
    void shouldTellOfEachPromiseInTimeWhileItRuns() {
        // given
        var vip = vip();

        // when
        vip.live(Duration.ofHours(15));

        // then
        assertThat(overdue(vip)).hasSize(3).allSatisfy(told -> {
            assertThat(told.missed()).isEqualTo(1);
            assertThat(told.late()).isFalse();
        });
    }

    @Test
    void shouldCountThePromiseThatFallsDueThisVeryMoment() {
        // given
        var vip = vip();

        // when
        vip.push(Duration.ofHours(10)).ring();

        // then
        assertThat(overdue(vip))
                .singleElement()
                .extracting(UpdateOverdue::missed)
                .isEqualTo(2);
    }

    @Test
    void shouldOweOthersOnePromiseHoweverLate() {
        // given
        var life = Life.sent().acknowledged();

        // when
        life.push(Duration.ofDays(3)).ring();

        // then
        assertThat(overdue(life))
                .singleElement()
                .extracting(UpdateOverdue::missed)
                .isEqualTo(1);
    }

    @Test
    void shouldCountTheLadderFromTheFirstPromiseThatWasForgotten() {
        // given
        var vip = vip();
        var promised = Objects.requireNonNull(vip.escalation.promise().nextUpdateAt());

        // when
        vip.push(Duration.ofHours(20)).ring();

        // then
        assertThat(vip.escalation.takeUp().ringsAt()).isEqualTo(promised);
    }

    private static Life vip() {
        return new Life(anIncident().hearing(Signal.DOUBLE_BILLING).vip()).acknowledged();
    }

    private static List<UpdateOverdue> overdue(Life life) {
        return life.told.stream()
                .filter(UpdateOverdue.class::isInstance)
                .map(UpdateOverdue.class::cast)
                .toList();
    }
}
