package org.accalmie.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    private static final String NOVEMBER = "2026-11-01";
    private static final String THIRD_WEEK = "2026-11-09";
    private static final String FOURTH_WEEK = "2026-11-16";

    private final List<Presence> presences = new ArrayList<>();

    @Test
    void shouldWithholdASliceOfFourAgentsAndShowOneOfFive() {
        // given
        team("four", THIRD_WEEK, 1, 4);
        team("five", THIRD_WEEK, 5, 9);
        // then
        assertThat(withholds(team("four"), THIRD_WEEK, "2026-11-15")).isTrue();
        assertThat(withholds(team("five"), THIRD_WEEK, "2026-11-15")).isFalse();
    }

    @Test
    void shouldWithholdAllWhenTheDifferenceWouldSpeakOfFour() {
        // given
        team("four", THIRD_WEEK, 1, 4);
        team("five", THIRD_WEEK, 5, 9);
        // then
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-15")).isTrue();
    }

    @Test
    void shouldShowAllWhenTheWithheldSlicesTogetherHoldFive() {
        // given
        team("two", THIRD_WEEK, 1, 2);
        team("three", THIRD_WEEK, 3, 5);
        team("five", THIRD_WEEK, 6, 10);
        // then
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-15")).isFalse();
    }

    @Test
    void shouldCountAnAgentOfTwoWithheldSlicesOnce() {
        // given
        team("two", THIRD_WEEK, 1, 2);
        team("three", THIRD_WEEK, 2, 4);
        team("five", THIRD_WEEK, 6, 10);
        // then
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-15")).isTrue();
    }

    @Test
    void shouldWithholdNothingWhereNobodyAnswered() {
        assertThat(withholds(Slice.ALL, NOVEMBER, "2026-11-30")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-09, 2026-11-09", "2026-11-09, 2026-11-10", "2026-11-09, 2026-11-14", "2026-12-01, 2026-12-06"})
    void shouldTellNothingOfLessThanAWeek(String from, String to) {
        // given
        team("nine", THIRD_WEEK, 1, 9);
        // then
        assertThat(withholds(Slice.ALL, from, to)).isTrue();
    }

    @Test
    void shouldShowEachWeekThatSpeaksOfFive() {
        // given
        team("five", THIRD_WEEK, 1, 5);
        team("five", FOURTH_WEEK, 1, 5);
        // then
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-15")).isFalse();
        assertThat(withholds(Slice.ALL, FOURTH_WEEK, "2026-11-22")).isFalse();
        assertThat(withholds(Slice.ALL, NOVEMBER, "2026-11-30")).isFalse();
    }

    @Test
    void shouldTellAWeekOfFourOnlyTogetherWithItsNeighbour() {
        // given
        team("five", THIRD_WEEK, 1, 5);
        team("five", FOURTH_WEEK, 1, 4);
        // then
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-15")).isTrue();
        assertThat(withholds(Slice.ALL, FOURTH_WEEK, "2026-11-22")).isTrue();
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-22")).isFalse();
        assertThat(withholds(Slice.ALL, NOVEMBER, "2026-11-30")).isFalse();
    }

    @Test
    void shouldNotTellAMonthLessItsFirstDays() {
        // given
        team("five", "2026-11-02", 1, 5);
        team("five", THIRD_WEEK, 1, 5);
        presences.addAll(people(team("five"), "2026-11-11", 6, 6));
        presences.addAll(people(Slice.ALL, "2026-11-11", 6, 6));
        // then
        assertThat(withholds(Slice.ALL, "2026-11-11", "2026-11-30")).isTrue();
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-30")).isFalse();
    }

    @Test
    void shouldLetNoTeamVanishForTheSakeOfWeeks() {
        // given
        team("large", THIRD_WEEK, 1, 9);
        team("large", FOURTH_WEEK, 1, 9);
        team("small", THIRD_WEEK, 11, 15);
        team("small", FOURTH_WEEK, 11, 13);
        // then
        assertThat(withholds(team("small"), NOVEMBER, "2026-11-30")).isFalse();
        assertThat(withholds(Slice.ALL, THIRD_WEEK, "2026-11-15")).isTrue();
    }

    private void team(String name, String day, int first, int last) {
        presences.addAll(people(team(name), day, first, last));
        var others = presences.stream()
                .filter(it -> it.slice().equals(Slice.ALL) && it.start().equals(LocalDate.parse(day)))
                .findFirst();
        var all = new ArrayList<>(people(Slice.ALL, day, first, last).getFirst().agents());
        others.ifPresent(it -> all.addAll(it.agents()));
        others.ifPresent(presences::remove);
        presences.add(new Presence(LocalDate.parse(day), Slice.ALL, all));
    }

    private static List<Presence> people(Slice slice, String day, int first, int last) {
        var agents =
                IntStream.rangeClosed(first, last).mapToObj(it -> "agent" + it).toList();
        return List.of(new Presence(LocalDate.parse(day), slice, agents));
    }

    private static Slice team(String name) {
        return new Slice(Dimension.AGENT_TEAM, name);
    }

    private boolean withholds(Slice slice, String from, String to) {
        return Disclosure.of(presences).withholds(slice, new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
