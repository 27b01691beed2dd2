package org.accalmie.web.door;

import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.Ids;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLettersIT {
    private static final String INSERT = """
            insert into dead_letter (id, topic, partition, "offset", key, headers, value, reason, at)
            values (:id, 'accalmie.incidents', 3, :offset, 'k', '{}', 'secret', 'no ce_type', '2026-11-22T09:00:00Z')
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Ids ids;

    @BeforeEach
    void clear() {
        jdbi.useHandle(handle -> handle.execute("delete from dead_letter"));
    }

    @Test
    void shouldListDeadLettersWithoutTheirContent() {
        // given
        var older = deadLetter(1);
        var newer = deadLetter(2);

        // when
        var first = as("admin").get("/dead-letters?limit=1");
        var second = as("admin").get("/dead-letters?limit=1&after=" + first.path("next"));

        // then
        assertThat(first.<List<String>>path("items.id")).containsExactly(newer.toString());
        assertThat(second.<List<String>>path("items.id")).containsExactly(older.toString());
        assertThat(second.<String>path("next")).isNull();
        assertThat(first.asString())
                .contains("\"topic\":\"accalmie.incidents\"", "\"partition\":3", "\"offset\":2", "\"key\":\"k\"")
                .contains("\"reason\":\"no ce_type\"", "\"at\":\"2026-11-22T09:00:00Z\"")
                .doesNotContain("secret", "headers", "value");
    }

    @Test
    void shouldSayWhyAReplayFailedAgain() {
        // given
        var id = deadLetter(1);

        // when
        var answer = as("admin").post("/dead-letters/" + id + "/replay");

        // then
        problem(answer, 409);
        assertThat(answer.<String>path("rule")).isEqualTo("replay-failed");
        assertThat(answer.<String>path("detail")).contains("no ce_type");
    }

    @Test
    void shouldRefuseUnknownLettersStrangeCursorsAndOtherRoles() {
        // given
        var unknown = "/dead-letters/" + ids.next() + "/replay";

        // when, then
        problem(as("admin").post(unknown), 404);
        problem(as("admin").get("/dead-letters?after=YQ"), 400);
        problem(as("supervisor").get("/dead-letters"), 403);
        problem(as("supervisor").post(unknown), 403);
    }

    private UUID deadLetter(int offset) {
        var id = ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("offset", offset)
                .execute());
        return id;
    }
}
