package org.accalmie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final BusinessCalendar standard = BusinessCalendar.standard();

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, PT2H,  2026-11-24T12:00, within a period",
        "2026-11-24T10:00, PT2H30M, 2026-11-24T12:30, up to a closing exactly",
        "2026-11-24T10:00, PT4H,  2026-11-24T15:00, across the break",
        "2026-11-24T14:00, PT4H,  2026-11-24T18:00, up to the end of the day exactly",
        "2026-11-24T12:30, PT1H,  2026-11-24T14:30, a closing is outside",
        "2026-11-24T12:45, PT1H,  2026-11-24T14:30, from within the break",
        "2026-11-24T18:00, PT1H,  2026-11-25T10:00, from the end of the day",
        "2026-11-27T17:00, PT4H,  2026-11-30T12:00, across a weekend",
        "2026-11-28T11:00, PT30M, 2026-11-30T09:30, from a Saturday",
        "2026-11-24T10:15, P1D,   2026-11-25T10:15, the same clock time tomorrow",
        "2026-11-27T10:15, P1D,   2026-11-30T10:15, the same clock time after the weekend",
        "2026-11-24T20:00, P1D,   2026-11-26T09:00, from outside of hours",
        "2026-11-24T12:30, P1D,   2026-11-25T13:30, from a closing",
        "2026-11-10T15:00, P1D,   2026-11-12T15:00, across Armistice Day",
        "2026-11-24T10:15, P1DT4H, 2026-11-25T15:15, a day and hours",
        "2026-11-24T10:15, P2D,   2026-11-26T10:15, two days",
        "2026-11-30T10:00, -PT2H, 2026-11-27T17:00, back across a weekend",
        "2026-11-24T18:00, -P1D,  2026-11-23T18:00, the end of the day before",
        "2026-11-24T14:30, -PT1H, 2026-11-24T13:30, back to an opening exactly"
    })
    void shouldAddAnAllowance(LocalDateTime from, String allowance, LocalDateTime expected, String because) {
        // when
        var deadline = standard.add(at(from), Allowance.parse(allowance));

        // then
        assertThat(LocalDateTime.ofInstant(deadline, PARIS)).as(because).isEqualTo(expected);
    }

    @Test
    void shouldMoveADayDeadlineThatFallsIntoAGapToTheNextOpening() {
        // given
        var short25th = Map.of(
                LocalDate.parse("2026-11-25"), List.of(Opening.of("10:00", "12:00")),
                LocalDate.parse("2026-11-27"), List.<Opening>of());
        var calendar = new BusinessCalendar("short", PARIS, standard.week(), short25th, Holidays.FRANCE);

        // then
        assertThat(calendar.add(at("2026-11-24T09:30"), Allowance.ofDays(1))).isEqualTo(at("2026-11-25T10:00"));
        assertThat(calendar.add(at("2026-11-24T16:00"), Allowance.ofDays(1))).isEqualTo(at("2026-11-26T09:00"));
        assertThat(calendar.add(at("2026-11-26T16:00"), Allowance.ofDays(1))).isEqualTo(at("2026-11-30T16:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25",
                "2027-03-29",
                "2027-05-17"
            })
    void shouldRestOnFrenchHolidays(LocalDate holiday) {
        assertThat(Holidays.FRANCE.nameOf(holiday)).isPresent();
        assertThat(standard.workingDay(holiday)).isFalse();
    }

    @Test
    void shouldKnowElevenFrenchHolidaysAYear() {
        var year = LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"));
        assertThat(year.filter(day -> Holidays.FRANCE.nameOf(day).isPresent())).hasSize(11);
    }

    @Test
    void shouldTakeTheHolidaysOfAnotherCountryOrRegion() {
        assertThat(new Holidays("de").nameOf(LocalDate.parse("2026-10-03"))).isPresent();
        assertThat(new Holidays("FR-57").nameOf(LocalDate.parse("2026-12-26"))).isPresent();
        assertThatThrownBy(() -> new Holidays("XX")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldLetAnExceptionOutrankAHoliday() {
        // given
        var christmas = LocalDate.parse("2026-12-25");
        var open = Map.of(christmas, List.of(Opening.of("09:00", "12:00")));
        var calendar = new BusinessCalendar("hotline", PARIS, standard.week(), open, Holidays.FRANCE);

        // then
        assertThat(calendar.workingDay(christmas)).isTrue();
        assertThat(calendar.nextOpening(at("2026-12-24T20:00"))).isEqualTo(at("2026-12-25T09:00"));
    }

    @Test
    void shouldCountRealHoursWhereTheClockChanges() {
        // given
        var always = BusinessCalendar.roundTheClock(PARIS);

        // then
        assertThat(always.between(at("2027-03-28T00:00"), at("2027-03-29T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(always.between(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(25));
        assertThat(always.add(at("2027-03-28T01:30"), Duration.ofHours(1))).isEqualTo(at("2027-03-28T03:30"));
        assertThat(always.add(at("2027-03-27T10:00"), Allowance.ofDays(1))).isEqualTo(at("2027-03-28T10:00"));
        assertThat(always.add(at("2027-03-27T02:30"), Allowance.ofDays(1))).isEqualTo(at("2027-03-28T03:00"));
        assertThat(always.add(at("2026-10-24T10:00"), Allowance.ofDays(1))).isEqualTo(at("2026-10-25T10:00"));
    }

    @Test
    void shouldKeepTheClockTimeOfTheOfficeAcrossTheChange() {
        assertThat(standard.add(at("2026-03-27T17:00"), Allowance.ofDays(1))).isEqualTo(at("2026-03-30T17:00"));
        assertThat(standard.add(at("2026-03-27T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-30T10:00"));
    }

    @Test
    void shouldStepOverWorkingDays() {
        var friday = LocalDate.parse("2026-11-06");
        assertThat(standard.plusWorkingDays(friday, 0)).isEqualTo(friday);
        assertThat(standard.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(standard.plusWorkingDays(friday, 3)).isEqualTo(LocalDate.parse("2026-11-12"));
        assertThat(standard.plusWorkingDays(LocalDate.parse("2026-11-12"), -2))
                .isEqualTo(LocalDate.parse("2026-11-09"));
    }

    @Test
    void shouldExplainWhatWasCountedAndSkipped() {
        // when
        var deadline = standard.explain(at("2026-11-10T19:00"), Allowance.of(Duration.ofHours(4)));

        // then
        assertThat(deadline.at()).isEqualTo(at("2026-11-12T14:00"));
        assertThat(deadline.countedFrom()).isEqualTo(at("2026-11-12T09:00"));
        assertThat(deadline.counted())
                .containsExactly(
                        new Span(at("2026-11-12T09:00"), at("2026-11-12T12:30")),
                        new Span(at("2026-11-12T13:30"), at("2026-11-12T14:00")));
        assertThat(deadline.skipped())
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo(LocalDate.parse("2026-11-11")));
    }

    @Test
    void shouldRefuseCalendarsThatMakeNoSense() {
        var overlapping = Map.of(DayOfWeek.MONDAY, List.of(Opening.of("09:00", "12:00"), Opening.of("11:00", "13:00")));
        assertThatThrownBy(() -> new BusinessCalendar("x", PARIS, overlapping, Map.of(), Holidays.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BusinessCalendar("x", PARIS, Map.of(), Map.of(), Holidays.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Opening.of("12:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldLookBackFromAnOpeningToTheOpeningOfTheDayBefore() {
        assertThat(standard.add(at("2026-11-30T09:00"), Allowance.parse("-P1D")))
                .isEqualTo(at("2026-11-27T09:00"));
        assertThat(standard.add(at("2026-11-30T13:30"), Allowance.parse("-P1D")))
                .isEqualTo(at("2026-11-27T13:30"));
        assertThat(standard.add(at("2026-11-30T12:30"), Allowance.parse("-P1D")))
                .isEqualTo(at("2026-11-27T12:30"));
        assertThat(standard.add(at("2026-11-12T09:00"), Allowance.parse("-P2D")))
                .isEqualTo(at("2026-11-09T09:00"));
        assertThat(standard.add(at("2026-11-30T09:00"), Allowance.parse("-PT30M")))
                .isEqualTo(at("2026-11-27T17:30"));
        assertThat(standard.add(at("2026-11-30T09:00"), Allowance.parse("-P1DT2H")))
                .isEqualTo(at("2026-11-26T16:00"));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
