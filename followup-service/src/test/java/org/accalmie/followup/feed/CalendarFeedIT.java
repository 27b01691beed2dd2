package org.accalmie.followup.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CalendarFeedIT extends ServiceTest {
    private final String person = "p" + UUID.randomUUID();

    @Inject
    EventJson json;

    @Inject
    Calendars calendars;

    @Test
    void shouldShowTheCallsOfItsPersonAlone() {
        // given
        var own = planned("2026-12-01T10:00:00Z", person);
        var anothers = planned("2026-12-02T10:00:00Z", "paul");

        // when
        var answer = read(link());

        // then
        answer.then().statusCode(200).contentType(startsWith("text/calendar"));
        assertThat(answer.asString())
                .contains(own, customer, "DTSTART:20261201T100000Z")
                .doesNotContain(anothers);
    }

    @Test
    void shouldCancelWhatIsCalledOffOrSomebodyElses() {
        // given
        var off = planned("2026-12-01T10:00:00Z", person);
        var given = planned("2026-12-02T10:00:00Z", person);
        var link = link();

        // when
        command(off, "cancellation", "{\"reason\": \"All is well\"}");
        assign(given, "paul");

        // then
        var events = read(link).asString().split("BEGIN:VEVENT");
        assertThat(events).hasSize(3);
        assertThat(List.of(events[1], events[2])).allMatch(event -> event.contains("STATUS:CANCELLED"));
        assertThat(read(link).asString()).contains("SEQUENCE:3").doesNotContain("All is well");
    }

    @Test
    void shouldForgetAfterAMonthWhatIsSomebodyElses() {
        // given
        var given = planned("2026-12-02T10:00:00Z", person);
        assign(given, "paul");
        var link = link();

        // when
        var before = read(link).asString();
        clock.set("2026-12-24T10:00:00Z");
        calendars.tidy();

        // then
        assertThat(before).contains(given);
        assertThat(read(link).asString()).doesNotContain(given);
    }

    @Test
    void shouldSayThatNothingChangedUntilSomethingDoes() {
        // given
        var call = planned("2026-12-01T10:00:00Z", person);
        var link = link();
        var first = read(link);

        // when
        clock.set("2026-11-23T11:00:00Z");
        var again = given().header("If-None-Match", first.header("ETag")).get(link);
        var same = read(link).asString();
        command(call, "reschedule", "{\"at\": \"2026-12-03T10:00:00Z\", \"reason\": \"Later\"}");
        var changed = given().header("If-None-Match", first.header("ETag")).get(link);

        // then
        again.then().statusCode(304);
        given().header("If-Match", "\"of-before\"")
                .get(link)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        assertThat(same).isEqualTo(first.asString());
        changed.then().statusCode(200);
        assertThat(changed.asString()).contains("DTSTART:20261203T100000Z", "DTSTAMP:20261123T110000Z");
    }

    @Test
    void shouldKnowNothingOfAnErasedCustomer() {
        // given
        var id = planned("2026-12-01T10:00:00Z", person);
        var link = link();
        var erased = new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), true, List.of());

        // when
        TestTopics.publish(erased, json.text(erased));

        // then
        eventually(() -> assertThat(read(link).asString()).doesNotContain(customer));
        assertThat(read(link).asString()).contains(id, "STATUS:CANCELLED");
    }

    @Test
    void shouldOpenNothingWithALinkThatWasReplacedOrRevoked() {
        // given
        var first = link();
        var second = link();

        // when
        as(person, "supervisor").delete("/follow-ups/calendar-link").then().statusCode(204);

        // then
        read(first).then().statusCode(404).contentType(startsWith("application/problem+json"));
        read(second).then().statusCode(404);
        as(person, "supervisor").delete("/follow-ups/calendar-link").then().statusCode(204);
    }

    @Test
    void shouldLetAnAdministratorAloneRevokeTheLinkOfSomebodyElse() {
        // given
        var link = link();

        // when
        as("supervisor")
                .queryParam("person", person)
                .delete("/follow-ups/calendar-link")
                .then()
                .statusCode(403);
        var still = read(link);
        as("admin")
                .queryParam("person", person.toUpperCase(java.util.Locale.ROOT))
                .delete("/follow-ups/calendar-link")
                .then()
                .statusCode(204);

        // then
        still.then().statusCode(200);
        read(link).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 404",
        "?token=, 400",
        "?token=x, 404",
        "?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, 404"
    })
    void shouldOpenNothingWithWhatIsNoLink(String query, int status) {
        given().get("/follow-ups.ics" + query).then().statusCode(status);
    }

    @Test
    void shouldKeepTheSecretNowhere() {
        // given
        var link = link();
        var token = link.substring(link.indexOf('=') + 1);

        // when
        read(link).then().statusCode(200);
        read(link + "&lang=xx").then().statusCode(400);

        // then
        assertThat(given().get("/q/metrics").asString()).doesNotContain(token);
        assertThat(rows("select calendar_link::text from calendar_link")).noneMatch(row -> row.contains(token));
        assertThat(rows("select convert_from(body, 'UTF8') from idempotency_key"))
                .noneMatch(row -> row.contains(token));
        assertThat(read(link + "&lang=xx").asString()).doesNotContain(token);
    }

    @Test
    void shouldWriteTenThousandEntries() {
        // given
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into follow_up (id, customer_id, state, due_at, due_on, causes, incident_ids, not_by,
                                               named_incident_ids, assignee, version)
                        select gen_random_uuid(), 'CLT-' || n, 'PLANNED', timestamptz '2026-12-01 08:00Z' + n * interval '1 minute',
                               date '2026-12-01', '{}', '{}', '{}', '{}', :person, 1
                        from generate_series(1, 10000) n""").bind("person", person).execute());
        var link = link();

        // when
        var answer = read(link);

        // then
        assertThat(answer.asString().split("BEGIN:VEVENT")).hasSize(10_001);
    }

    private String link() {
        var answer = as(person, "supervisor").post("/follow-ups/calendar-link");
        answer.then().statusCode(201);
        return answer.path("url");
    }

    private static Response read(String link) {
        return given().get(link);
    }

    private String planned(String dueAt, String assignee) {
        String id = as("supervisor")
                .contentType(ContentType.JSON)
                .body(Map.of("customerId", customer, "dueAt", dueAt, "note", "a text"))
                .post("/follow-ups")
                .path("id");
        assign(id, assignee);
        return id;
    }

    private static void assign(String id, String assignee) {
        command(id, "assignment", "{\"assignee\": \"%s\"}".formatted(assignee));
    }

    private static void command(String id, String command, String body) {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/follow-ups/" + id + "/" + command)
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification as(String name, String role) {
        return given().auth().oauth2(Tokens.of(name, role));
    }

    private List<String> rows(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
