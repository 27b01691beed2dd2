package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service is killed in the middle of the load: nothing is lost, nothing happens twice. */
class CrashIT {
    private static final int INCIDENTS = 400;
    private static final int CLIENTS = 8;
    private static final Duration CAUGHT_UP = Duration.ofMinutes(2);

    private final Accalmie accalmie = Accalmie.running();
    private final AtomicInteger sent = new AtomicInteger();
    private final Set<String> recorded = new ConcurrentSkipListSet<>();

    @ParameterizedTest
    @EnumSource(Service.class)
    void shouldNeitherLoseNorRepeatAnythingWhenKilled(Service victim) {
        // given
        var day = "2026-04-%02d".formatted(victim.ordinal() + 1);

        // when
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, INCIDENTS).forEach(n -> clients.submit(() -> record(victim, n, day)));
            await().atMost(CAUGHT_UP).until(() -> sent.get() > INCIDENTS / 4);
            accalmie.service(victim).kill();
            accalmie.service(victim).start();
        }

        // then
        assertThat(recorded).hasSize(INCIDENTS);
        assertThat(incidentsOf(victim)).containsExactlyInAnyOrderElementsOf(recorded);
        await().atMost(CAUGHT_UP).untilAsserted(() -> {
            assertThat(escalated()).containsExactlyInAnyOrderElementsOf(recorded);
            assertThat(called()).containsExactlyInAnyOrderElementsOf(recorded);
            assertThat(counted(day)).isEqualTo(INCIDENTS);
        });
    }

    /** Posts until it is answered, as a tool does: the key makes the repeats harmless. */
    private void record(Service victim, int n, String day) {
        var name = victim.database() + "-" + n;
        var sheet = Sheet.technical("CLT-" + name, name, day + "T09:00:00Z");
        var api = accalmie.api(Service.INCIDENT, "tool");
        sent.incrementAndGet();
        await().atMost(CAUGHT_UP).pollInterval(Duration.ofMillis(200)).until(() -> isRecorded(api, sheet, name));
    }

    private boolean isRecorded(Api api, String sheet, String key) {
        try {
            var answer = api.post("/incidents", sheet, key);
            if (answer.status() != 201) {
                return false;
            }
            recorded.add(answer.json().path("id").asText());
            return true;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    private List<String> incidentsOf(Service victim) {
        return accalmie.api(Service.INCIDENT, "supervisor").all("/incidents?limit=500").stream()
                .filter(incident ->
                        incident.path("customer").path("id").asText().startsWith("CLT-" + victim.database()))
                .map(incident -> incident.path("id").asText())
                .toList();
    }

    private List<String> escalated() {
        return mine(accalmie.api(Service.ESCALATION, "supervisor").all("/escalations?team=N2&limit=500").stream()
                .map(escalation -> escalation.path("incidentId").asText())
                .toList());
    }

    private List<String> called() {
        return mine(accalmie.api(Service.FOLLOWUP, "supervisor").all("/follow-ups?limit=500").stream()
                .flatMap(call -> call.path("incidentIds").valueStream())
                .map(JsonNode::asText)
                .toList());
    }

    private List<String> mine(List<String> incidentIds) {
        return incidentIds.stream().filter(recorded::contains).collect(Collectors.toList());
    }

    private int counted(String day) {
        return accalmie.api(Service.KPI, "bi")
                .get("/kpis?kpi=de-escalation-rate&from=" + day + "&to=" + day)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("denominator")
                .asInt();
    }
}
