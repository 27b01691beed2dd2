package org.accalmie.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accalmie.escalation.ServiceTest;
import org.junit.jupiter.api.Test;

/** Who changed a policy, when and why; and of two who change it at once, one is told. */
@QuarkusTest
class PolicyVersionsIT extends ServiceTest {
    private static final int EDITORS = 8;

    @Test
    void shouldKeepWhoChangedAPolicyAndWhy() {
        // given
        var before = as("admin").get("/policies/ladder");

        // when
        put(as("ada", "admin").queryParam("reason", " More time \u00e9 "), "/policies/ladder", before.asString())
                .then()
                .statusCode(200);
        put(as("admin"), "/policies/ladder", before.asString()).then().statusCode(200);

        // then
        int version = before.jsonPath().getInt("version");
        var versions = as("admin").get("/policies/ladder/versions?limit=2");
        versions.then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(version + 2, version + 1)))
                .body("items.decidedBy", equalTo(List.of("admin", "ada")))
                .body("items[0].reason", nullValue())
                .body("items[1].reason", equalTo("More time \u00e9"))
                .body("items[1].decidedAt", equalTo("2026-11-24T09:00:00Z"));
        as("admin")
                .queryParam("after", versions.jsonPath().getString("next"))
                .get("/policies/ladder/versions")
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(version));
    }

    @Test
    void shouldBringAnOldVersionBack() {
        for (var path : List.of("/policies/routing", "/policies/ladder", "/policies/prerequisites", "/teams")) {
            // given
            var before = as("admin").get(path);
            var kind = path.substring(path.lastIndexOf('/') + 1);
            put(as("admin"), path, before.asString()).then().statusCode(200);

            // when
            var old = as("admin")
                    .get("/policies/" + kind + "/versions/" + before.jsonPath().getInt("version"));

            // then
            old.then().statusCode(200);
            var document = old.asString().replaceFirst("(?s).*\"document\":(.*)}$", "$1");
            put(as("admin"), path, document).then().statusCode(200);
        }
    }

    @Test
    void shouldTellTheSecondOfTwoWhoChangeTheSameVersion() throws Exception {
        // given
        var before = as("admin").get("/policies/prerequisites");

        // when
        var statuses = atOnce(Collections.nCopies(
                EDITORS,
                () -> put(
                                as("admin").header("If-Match", before.header("ETag")),
                                "/policies/prerequisites",
                                before.asString())
                        .statusCode()));

        // then
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        as("admin")
                .get("/policies/prerequisites")
                .then()
                .body("version", equalTo(before.jsonPath().getInt("version") + 1));
    }

    @Test
    void shouldCheckAChangeAgainstWhatIsPutBesideItAtThatMoment() throws Exception {
        var teams = as("admin").get("/teams").asString();
        var more = ExtraTeam.named("WEEKEND").with(teams);
        for (var document : List.of("routing", "prerequisites", "ladder")) {
            // given
            var path = "/policies/" + document;
            var before = as("admin").get(path).asString();
            put(as("admin"), "/teams", more).then().statusCode(200);

            // when
            var statuses = atOnce(List.of(
                    () -> put(as("admin"), path, naming(before)).statusCode(),
                    () -> put(as("admin"), "/teams", teams).statusCode()));

            // then
            assertThat(statuses).as(document).containsExactlyInAnyOrder(200, 400);
            put(as("admin"), path, before).then().statusCode(200);
            put(as("admin"), "/teams", teams).then().statusCode(200);
        }
    }

    @Test
    void shouldRefuseWhatIsNotThere() {
        as("admin").get("/policies/nothing/versions").then().statusCode(404);
        as("admin").get("/policies/ROUTING/versions").then().statusCode(404);
        as("admin").get("/policies/routing/versions/0").then().statusCode(404);
        as("admin").get("/policies/routing/versions/x").then().statusCode(404);
        as("admin").get("/policies/routing/versions?after=x").then().statusCode(400);
        as("admin").get("/policies/routing/versions?limit=501").then().statusCode(400);
        as("supervisor").get("/policies/routing/versions").then().statusCode(403);
        as("supervisor").get("/policies/routing/versions/1").then().statusCode(403);
        var routing = as("admin").get("/policies/routing").asString();
        put(as("admin").queryParam("reason", "x".repeat(501)), "/policies/routing", routing)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    private static String naming(String document) {
        return document.replace("\"assign\":\"BILLING\"", "\"assign\":\"WEEKEND\"")
                .replace("\"BILLING\":[[", "\"WEEKEND\":[[")
                .replaceFirst("\"target\":\"SUPERVISOR\"", "\"target\":\"WEEKEND\"");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<Integer>>();
        try (var editors = Executors.newFixedThreadPool(requests.size())) {
            for (var request : requests) {
                answers.add(editors.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            start.countDown();
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    private static Response put(RequestSpecification editor, String path, String document) {
        return editor.contentType(ContentType.JSON).body(document).put(path);
    }
}
