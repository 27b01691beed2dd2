package org.accalmie.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accalmie.kpi.fact.Dimension;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void shouldWithholdASliceOfFourAgentsAndShowOneOfFive() {
        // given
        var disclosure = new Disclosure(
                List.of(all(9), count(Dimension.AGENT_TEAM, "four", 4, 4), count(Dimension.AGENT_TEAM, "five", 5, 4)));
        // then
        assertThat(withholds(disclosure, Dimension.AGENT_TEAM, "four")).isTrue();
        assertThat(withholds(disclosure, Dimension.AGENT_TEAM, "five")).isFalse();
    }

    @Test
    void shouldWithholdAllWhenTheDifferenceWouldSpeakOfFour() {
        // given
        var disclosure = new Disclosure(
                List.of(all(9), count(Dimension.AGENT_TEAM, "four", 4, 4), count(Dimension.AGENT_TEAM, "five", 5, 4)));
        // then
        assertThat(withholds(disclosure, Dimension.ALL, "all")).isTrue();
    }

    @Test
    void shouldShowAllWhenTheWithheldSlicesTogetherHoldFive() {
        // given
        var disclosure = new Disclosure(List.of(
                all(10),
                count(Dimension.AGENT_TEAM, "two", 2, 5),
                count(Dimension.AGENT_TEAM, "three", 3, 5),
                count(Dimension.AGENT_TEAM, "five", 5, 5)));
        // then
        assertThat(withholds(disclosure, Dimension.ALL, "all")).isFalse();
    }

    @Test
    void shouldWithholdNothingWhereNobodyAnswered() {
        assertThat(withholds(new Disclosure(List.of()), Dimension.ALL, "all")).isFalse();
    }

    @Test
    void shouldJudgeEachPeriodForItself() {
        // given
        var next = new Group(DAY.plusDays(1), "all");
        var disclosure = new Disclosure(List.of(all(5), new AgentCount("all", next, 4, 0)));
        // then
        assertThat(withholds(disclosure, Dimension.ALL, "all")).isFalse();
        assertThat(disclosure.withholds(Dimension.ALL, next)).isTrue();
    }

    private static boolean withholds(Disclosure disclosure, Dimension dimension, String slice) {
        return disclosure.withholds(dimension, new Group(DAY, slice));
    }

    private static AgentCount all(long agents) {
        return count(Dimension.ALL, "all", agents, 0);
    }

    private static AgentCount count(Dimension dimension, String slice, long agents, long hidden) {
        return new AgentCount(dimension.toString(), new Group(DAY, slice), agents, hidden);
    }
}
