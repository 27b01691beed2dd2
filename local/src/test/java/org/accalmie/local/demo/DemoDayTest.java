package org.accalmie.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDayTest {
    private static final Instant RUN = Instant.parse("2026-11-28T10:00:00Z");

    @Test
    void shouldBeTheSameInEveryRun() {
        assertThat(sheets(DemoDay.withMany())).isEqualTo(sheets(DemoDay.withMany()));
    }

    @Test
    void shouldBeginWithTheUsualOnesWhereThereAreMany() {
        // when
        var usual = sheets(DemoDay.usual());

        // then
        assertThat(sheets(DemoDay.withMany())).startsWith(usual.toArray(String[]::new));
    }

    @Test
    void shouldLeaveFiveHundredOnTheBoard() {
        assertThat(DemoDay.withMany().cases().stream().filter(DemoCase::staysOnTheBoard))
                .hasSize(DemoDay.MANY);
    }

    @Test
    void shouldNameEachCaseAndEachCustomerOnce() {
        // given
        var cases = DemoDay.withMany().cases();

        // then
        assertThat(cases.stream().map(DemoCase::key)).doesNotHaveDuplicates();
        assertThat(cases.stream()
                        .map(it -> it.sheet().path("customer").path("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("CLT-\\d{5}"));
    }

    @Test
    void shouldGiveEveryTeamAndEveryCommandSomething() {
        assertThat(DemoDay.usual().cases().stream()
                        .flatMap(it -> it.steps().stream())
                        .map(DemoStep::command))
                .contains(
                        "acknowledgement",
                        "update",
                        "waiting",
                        "return",
                        "completion",
                        "transfer",
                        "resolution",
                        "usefulness",
                        "cancellation",
                        "decision",
                        "/approval",
                        "/application",
                        "/verdict");
    }

    @Test
    void shouldSayNothingOfWellBeingWhereThereAreMany() {
        // given
        var more =
                DemoDay.withMany().cases().stream().skip(DemoDay.usual().cases().size());

        // then
        assertThat(more)
                .noneMatch(it -> it.sheet().has("agentWellbeing") || it.sheet().has("agentDistress"));
    }

    @Test
    void shouldCountTimesFromTheRun() {
        // given
        var demoCase = DemoDay.usual().cases().getFirst();

        // when
        var sheet = demoCase.request("2026-11-28-export", RUN);

        // then
        assertThat(sheet.path("contact").path("startedAt").asText()).isEqualTo("2026-11-28T09:35:00Z");
        assertThat(sheet.path("commitments").path(0).path("dueAt").asText()).isEqualTo("2026-11-28T13:00:00Z");
        assertThat(sheet.path("source").asText()).isEqualTo("demo");
        assertThat(sheet.path("customer").path("email").asText()).endsWith("@example.org");
        assertThat(demoCase.sheet().has("source")).isFalse();
    }

    @Test
    void shouldPutTimesInWhereTheFilesNameThem() {
        // given
        var body = JsonNodeFactory.instance.objectNode();
        body.put("before", "@-P1D").put("after", "@+PT2H").put("on", "@today").put("said", "a@b");

        // when
        var filled = new DemoTimes(RUN, Duration.ofMinutes(5)).fill(body);

        // then
        assertThat(filled.path("before").asText()).isEqualTo("2026-11-27T10:00:00Z");
        assertThat(filled.path("after").asText()).isEqualTo("2026-11-28T12:05:00Z");
        assertThat(filled.path("on").asText()).isEqualTo("2026-11-28");
        assertThat(filled.path("said").asText()).isEqualTo("a@b");
    }

    private static List<String> sheets(DemoDay day) {
        return day.cases().stream()
                .map(it -> it.key() + it.request(it.key(), RUN))
                .toList();
    }
}
