package org.accalmie.followup.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.accalmie.calendar.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallDaysTest {
    private final CallDays days = new CallDays(BusinessCalendar.standard());

    @ParameterizedTest(name = "D+{1} of {0} is {2}: {3}")
    @CsvSource({
        "2026-11-23, 1, 2026-11-24, Monday",
        "2026-11-23, 3, 2026-11-26, Monday",
        "2026-11-26, 3, 2026-12-01, over a week-end",
        "2026-11-27, 1, 2026-11-30, Friday",
        "2026-11-28, 1, 2026-11-30, Saturday",
        "2026-11-29, 3, 2026-12-02, Sunday",
        "2026-07-13, 1, 2026-07-15, the day before Bastille Day",
        "2026-07-14, 1, 2026-07-15, Bastille Day itself",
        "2024-10-31, 1, 2024-11-04, All Saints' on a Friday",
        "2026-04-03, 1, 2026-04-07, over Easter Monday",
        "2026-04-03, 3, 2026-04-09, over Easter Monday",
        "2026-04-30, 1, 2026-05-04, Labour Day on a Friday",
        "2026-05-13, 1, 2026-05-15, over Ascension Day",
        "2026-05-22, 1, 2026-05-26, over Whit Monday",
        "2026-12-24, 1, 2026-12-28, Christmas on a Friday",
        "2026-12-31, 1, 2027-01-04, New Year on a Friday",
        "2026-03-27, 1, 2026-03-30, over the change to summer time",
        "2026-10-23, 1, 2026-10-26, over the change to winter time",
    })
    void shouldCountWorkingDays(LocalDate contactOn, int nth, LocalDate expected, String why) {
        var longBefore = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(days.settle(contactOn, nth, longBefore)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-03-27T08:00:00Z",
        "2026-03-30, 2026-03-30T07:00:00Z",
        "2026-10-23, 2026-10-23T07:00:00Z",
        "2026-10-26, 2026-10-26T08:00:00Z",
    })
    void shouldBeDueAtNineOnTheClockOnTheWall(LocalDate day, Instant expected) {
        assertThat(days.due(day)).isEqualTo(new Due(day, expected));
    }

    @Test
    void shouldKeepTheDayUntilTheMomentTheCallIsDue() {
        var justBefore = Instant.parse("2026-11-24T07:59:59.999Z");
        assertThat(days.settle(LocalDate.parse("2026-11-23"), 1, justBefore)).isEqualTo("2026-11-24");
    }

    @ParameterizedTest(name = "seen at {0}: {1}")
    @CsvSource({
        "2026-11-24T08:00:00Z, 2026-11-25",
        "2026-11-24T22:59:59Z, 2026-11-25",
        "2026-11-24T23:00:00Z, 2026-11-26",
        "2026-11-27T08:30:00Z, 2026-11-30",
        "2026-11-28T12:00:00Z, 2026-11-30",
        "2026-07-13T08:00:00Z, 2026-11-24",
        "2027-07-13T06:00:00Z, 2027-07-15",
    })
    void shouldCallOnTheFirstWorkingDayAfterTodayWhatIsNoLongerAhead(Instant now, LocalDate expected) {
        assertThat(days.settle(LocalDate.parse("2026-11-23"), 1, now)).isEqualTo(expected);
    }

    @Test
    void shouldReadTheDayOnTheCalendarsClock() {
        assertThat(days.due(Instant.parse("2026-11-23T23:00:00Z")).on()).isEqualTo("2026-11-24");
    }
}
