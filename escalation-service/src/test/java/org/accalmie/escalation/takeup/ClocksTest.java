package org.accalmie.escalation.takeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.junit.jupiter.api.Test;

/** Rungs that warn before the deadline, on the shipped calendar. */
class ClocksTest {
    private static final String TEAM = "N2";

    @Test
    void shouldWarnAtTheSameClockTimeOfTheWorkingDayBefore() {
        // given a deadline at an opening, Monday 09:00
        var deadline = Instant.parse("2026-11-30T08:00:00Z");

        // when
        var first = first("-P1D", deadline, "2026-11-26T08:00:00Z");

        // then it is Friday 09:00
        assertThat(first).isEqualTo(new NextRung(1, Instant.parse("2026-11-27T08:00:00Z")));
    }

    @Test
    void shouldSkipAWarningThatIsDueBeforeTheRunBegins() {
        // given
        var deadline = Instant.parse("2026-11-30T08:00:00Z");

        // when
        var first = first("-P2D", deadline, "2026-11-26T08:00:00.000001Z");

        // then the next rung is counted from the one that was skipped, Thursday 09:00
        assertThat(first).isEqualTo(new NextRung(2, Instant.parse("2026-11-27T08:00:00Z")));
    }

    @Test
    void shouldWarnAtOnceWhereThatIsTheMomentTheRunBegins() {
        var first = first("-P2D", Instant.parse("2026-11-30T08:00:00Z"), "2026-11-26T08:00:00Z");
        assertThat(first).isEqualTo(new NextRung(1, Instant.parse("2026-11-26T08:00:00Z")));
    }

    @Test
    void shouldSkipAllThatIsDueBeforeTheRunBegins() {
        var first = first("-P1000D", Instant.parse("2026-11-30T08:00:00Z"), "2026-11-27T08:00:00Z");
        assertThat(first.at()).isAfterOrEqualTo("2026-11-27T08:00:00Z").isBefore("2026-12-02T08:00:00Z");
        assertThat(first.number()).isGreaterThan(2);
    }

    /** A ladder that warns, then reminds a working day after the warning. */
    private static NextRung first(String warning, Instant deadline, String begins) {
        var rungs =
                List.of(new Rung(warning, Action.REMIND, Rung.ASSIGNED), new Rung("P1D", Action.REMIND, Rung.ASSIGNED));
        Map<TakeUpClass, LadderSteps> classes = Arrays.stream(TakeUpClass.values())
                .collect(Collectors.toMap(Function.identity(), each -> new LadderSteps("P1D", rungs)));
        return new Clocks(new Ladder(1, classes), team -> BusinessCalendar.standard())
                .first(TakeUpClass.STANDARD, TEAM, deadline, Instant.parse(begins));
    }
}
