package org.accalmie.escalation.policy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.escalation.policy.draft.CalendarRequest.PeriodRequest;
import org.accalmie.escalation.routing.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsRequestTest {
    private static final PeriodRequest MORNING = new PeriodRequest("09:00", "12:00");

    @Test
    void shouldNameEveryFaultOfACalendarAtItsPlace() {
        // given
        Map<LocalDate, @Nullable List<@Nullable PeriodRequest>> closed = Map.of(
                LocalDate.of(2026, 12, 24),
                List.of(new PeriodRequest("9h", null)),
                LocalDate.of(2026, 12, 25),
                List.of());
        var faulty =
                new CalendarRequest("", ZoneId.of("+01:00"), monday(new PeriodRequest("12:00", "09:00")), closed, "ZZ");

        // then
        assertThat(faults(calendar("standard"), faulty))
                .containsExactlyInAnyOrder(
                        "items[1].name",
                        "items[1].zone",
                        "items[1].holidays",
                        "items[1].week.MONDAY[0].to",
                        "items[1].exceptions.2026-12-24[0].from",
                        "items[1].exceptions.2026-12-24[0].to");
    }

    @Test
    void shouldNameWhatIsMissing() {
        assertThat(faults(new CalendarRequest(null, null, null, null, null)))
                .containsExactly("items[0].name", "items[0].zone", "items[0].week");
        assertThat(new CalendarsRequest(1, null, null).faults())
                .extracting(Fault::field)
                .containsExactly("items");
    }

    @Test
    void shouldTakeNoPeriodsThatOverlap() {
        var overlapping = monday(new PeriodRequest("11:00", "24:00"), MORNING);
        assertThat(faults(new CalendarRequest("a", ZoneId.of("UTC"), overlapping, null, "")))
                .containsExactly("items[0].week.MONDAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a/b", "\u200b", "\u00a0", "a\tb", " a"})
    void shouldTakeNoNameThatCannotBeSeenOrAddressed(String name) {
        assertThat(faults(calendar(name))).containsExactly("items[0].name");
    }

    @Test
    void shouldTakeNoNameOfFiveThousandLetters() {
        assertThat(faults(calendar("x".repeat(5_000)))).containsExactly("items[0].name");
        assertThat(faults(calendar("Équipe de nuit – Réunion"), calendar("nights_2.1")))
                .isEmpty();
    }

    @Test
    void shouldTakeTwoThousandExceptionsAndNoMore() {
        for (var days : List.of(2_000, 2_001)) {
            Map<LocalDate, @Nullable List<@Nullable PeriodRequest>> closed = IntStream.range(0, days)
                    .mapToObj(LocalDate.EPOCH::plusDays)
                    .collect(Collectors.toMap(Function.identity(), day -> List.of()));
            var calendar = new CalendarRequest("standard", ZoneId.of("Europe/Paris"), monday(MORNING), closed, "FR");
            assertThat(new CalendarsRequest(1, List.of(calendar), null).faults())
                    .extracting(Fault::message)
                    .hasSize(days - 2_000)
                    .allMatch(message -> message.contains("2,000"));
        }
    }

    private static Stream<String> faults(CalendarRequest... calendars) {
        return new CalendarsRequest(1, List.of(calendars), null)
                .faults().stream().map(Fault::field);
    }

    private static CalendarRequest calendar(String name) {
        return new CalendarRequest(name, ZoneId.of("Europe/Paris"), monday(MORNING), null, null);
    }

    private static Map<DayOfWeek, @Nullable List<@Nullable PeriodRequest>> monday(PeriodRequest... periods) {
        return Map.of(DayOfWeek.MONDAY, List.of(periods));
    }
}
