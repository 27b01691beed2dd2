package org.accalmie.incident.importing;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import meets that is not the lines' fault, or the fault of one of them alone. */
@QuarkusTest
class TroubledImportIT extends ServiceTest {
    private static final int MORE_THAN_THREADS = 70;
    /** Less than a thread waits for the next line of a caller who is still there. */
    private static final Duration WITHOUT_WAITING = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({"22003, 400", "XX000, 500"})
    void shouldRecordTheNeighboursOfALineThatTheDatabaseRefuses(String sqlState, int status) throws Exception {
        // given
        jdbi.useHandle(handle -> handle.execute("""
                create or replace function poison() returns trigger language plpgsql as $$
                begin
                  if new.external_id like 'poison%%' then raise exception using errcode = '%s'; end if;
                  return new;
                end $$;
                create trigger poison before insert on incident for each row execute function poison()
                """.formatted(sqlState)));

        // when
        var answers = imported("a", "poison", "b", "c");

        // then
        jdbi.useHandle(handle -> handle.execute("drop trigger poison on incident"));
        assertThat(statuses(answers)).containsExactly(201, status, 201, 201);
        assertThat(answers.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(statuses(imported("a", "poison", "b", "c"))).containsExactly(200, 201, 200, 200);
    }

    @Test
    void shouldKeepWhatWasAnsweredWhenTheCallerDisappears() throws Exception {
        // given
        try (var open = new OpenImport()) {
            open.send(line("a") + "\n");
            open.answer();
            open.send(line("b").substring(0, 50));

            // when
            open.disappear();
        }

        // then
        assertThat(statuses(imported("a", "b"))).containsExactly(200, 201);
    }

    @Test
    void shouldGiveBackItsThreadsWhenCallersDisappear() throws Exception {
        // when
        for (var i = 0; i < MORE_THAN_THREADS; i++) {
            try (var open = new OpenImport((int) WITHOUT_WAITING.toMillis())) {
                open.send(line("gone-" + i) + "\n");
                open.answer();
                open.disappear();
            }
        }

        // then
        await().atMost(WITHOUT_WAITING)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(statuses(imported("still"))).containsExactly(201));
    }

    @Test
    void shouldSayFromWhichLineOnNothingCameInTime() throws Exception {
        try (var open = new OpenImport()) {
            // given
            open.send(line("a") + "\n");
            open.answer();

            // when
            open.send(line("b").substring(0, 50));
            var last = open.answer();

            // then
            assertThat(last.get("status").asInt()).isEqualTo(408);
            assertThat(last.get("line").asInt()).isEqualTo(2);
            assertThat(open.isHungUp()).isTrue();
        }
        assertThat(statuses(imported("a", "b"))).containsExactly(200, 201);
    }

    @Test
    void shouldSayFromWhichLineOnNothingWasRecordedWhenTheDatabaseStaysAway() throws Exception {
        try (var open = new OpenImport()) {
            // given
            open.send(line("a") + "\n");
            open.answer();

            // when
            LocalStack.postgres().stop();
            open.send(line("b") + "\n");
            var last = open.answer();

            // then
            assertThat(last.get("status").asInt()).isEqualTo(503);
            assertThat(last.get("line").asInt()).isEqualTo(2);
            assertThat(open.isHungUp()).isTrue();
        } finally {
            LocalStack.start();
        }
        eventually(() -> assertThat(statuses(imported("a", "b"))).containsExactly(200, 201));
    }

    private List<JsonNode> imported(String... ids) throws IOException {
        try (var open = new OpenImport()) {
            open.send(List.of(ids).stream().map(this::line).collect(Collectors.joining("\n")));
            open.end();
            var answers = new ArrayList<JsonNode>();
            for (var ignored : ids) {
                answers.add(open.answer());
            }
            return answers;
        }
    }

    private String line(String id) {
        return aSheet().of(customer)
                .with("source", "crm")
                .with("externalId", id + customer)
                .json();
    }

    private static List<Integer> statuses(List<JsonNode> answers) {
        return answers.stream().map(it -> it.get("status").asInt()).toList();
    }
}
