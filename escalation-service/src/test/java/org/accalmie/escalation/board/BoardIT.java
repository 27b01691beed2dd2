package org.accalmie.escalation.board;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board: what a row tells, in which order, and what is found. */
@QuarkusTest
class BoardIT extends ServiceTest {
    private static final String PROMISE = "{\"nextUpdateAt\": \"2026-11-24T15:00:00Z\"}";

    @Test
    void shouldTellOnARowAllThatABoardShows() {
        // given
        var id = escalate(billed("rowan").reference("INC-4711").vip()).id();

        // then
        rows(as("billing"), "sender", "rowan")
                .then()
                .body("items[0].reference", equalTo("INC-4711"))
                .body("items[0].vip", equalTo(true))
                .body("items[0].sender", equalTo("rowan"))
                .body("items[0].nextDeadline.clock", equalTo("TAKE_UP"))
                .body("items[0].nextDeadline.suspended", equalTo(false))
                .body("items[0].nextDeadline.suspendedAt", nullValue());

        // when
        post(as("billing"), id, "acknowledgement", PROMISE).statusCode(200);
        post(as("billing"), id, "waiting", "{\"reason\": \"Invoice\"}").statusCode(200);

        // then
        assertThat(get(id).getMap("nextDeadline").toString())
                .isEqualTo("{clock=UPDATE, at=2026-11-24T15:00:00Z, suspended=true, suspendedAt=2026-11-24T09:00:00Z}");
    }

    @Test
    void shouldShowWhatIsOwedFirstAndWhatOwesNothingLast() {
        // given
        var later = escalate(billed("olga")).id();
        var urgent = escalate(anIncident().hearing(Signal.PHISHING).of("olga")).id();
        var cancelled = escalate(billed("olga")).id();
        post(as("olga", "agent"), cancelled, "cancellation", "{\"reason\": \"Solved\"}")
                .statusCode(200);
        var waiting = escalate(billed("olga")).id();
        post(as("billing"), waiting, "acknowledgement", PROMISE).statusCode(200);
        post(as("billing"), waiting, "waiting", "{\"reason\": \"Invoice\"}").statusCode(200);
        var sameTime = escalate(billed("olga")).id();

        // then
        var order = List.of(urgent, later, sameTime, waiting, cancelled);
        for (var size : List.of(1, 2, 3, 5, 500)) {
            assertThat(walked("olga", size)).isEqualTo(order);
        }
        assertThat(listed(as("olga", "agent"), "sort", "nextDeadline", "state", "SENT,ACKNOWLEDGED"))
                .containsExactly(urgent, later, sameTime, waiting);
        assertThat(listed(as("olga", "agent"), "waiting", true)).containsExactly(waiting);
        assertThat(listed(as("olga", "agent"), "waiting", false)).hasSize(4).doesNotContain(waiting);
    }

    @Test
    void shouldFindByPeopleAndByWhatIsKnown() {
        // given
        var id = escalate(billed("pia").about("CLT-PIA").reference("INC-9001")).id();
        var other =
                escalate(billed("PIA").about("CLT-PIA-2").reference("INC-9002")).id();
        post(as("billing"), id, "acknowledgement", PROMISE).statusCode(200);

        // then
        assertThat(listed(as("pia", "agent"), "sender", "me")).containsExactly(other, id);
        assertThat(listed(as("pia", "agent"), "owner", "me")).containsExactly(other);
        assertThat(listed(as("billing"), "owner", "me", "customer", "CLT-PIA")).containsExactly(id);
        assertThat(listed(as("supervisor"), "owner", "BILLING", "sender", "pia"))
                .containsExactly(id);
        assertThat(listed(as("supervisor"), "customer", "CLT-PIA-2")).containsExactly(other);
        assertThat(listed(as("supervisor"), "q", "inc-9001")).containsExactly(id);
        assertThat(listed(as("supervisor"), "q", "CLT-PIA-2")).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource({"legal, false", "sort, nextDeadline"})
    void shouldMakeAPageShorterWhereDossiersAreLarge(String parameter, String value) {
        // given
        var agent = "una-" + parameter;
        var facts = Collections.nCopies(64, new Dossier.Fact(null, "x".repeat(3_900)));
        var all = new ArrayList<UUID>();
        for (int n = 0; n < 20; n++) {
            all.add(escalate(billed(agent)
                            .dossier(ADossier.complete().facts(facts).build()))
                    .id());
        }

        // when
        var first = rows(as(agent, "agent"), "limit", 500, parameter, value).jsonPath();
        var rest = rows(as(agent, "agent"), "limit", 500, parameter, value, "after", first.getString("next"))
                .jsonPath();

        // then
        assertThat(ids(first)).hasSizeBetween(8, 17);
        assertThat(Stream.of(first, rest).flatMap(page -> ids(page).stream())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(rest.getString("next")).isNull();
    }

    @Test
    void shouldFindByTheWordsOfTheDossier() {
        // given
        var id = escalate(billed("quentin")
                        .dossier(ADossier.complete()
                                .summary("The Hammerklavier's invoice, n° 29/106")
                                .build()))
                .id();

        // then
        assertThat(listed(as("supervisor"), "q", "hammerkl INVOICE")).containsExactly(id);
        assertThat(listed(as("supervisor"), "q", "Hammerklavier's 29/106")).containsExactly(id);
        assertThat(listed(as("billing"), "q", "hammerklavier")).containsExactly(id);
        assertThat(listed(as("supervisor"), "q", "hammerklavier sonata")).isEmpty();
        assertThat(listed(as("n2"), "q", "hammerklavier")).isEmpty();
        for (var odd : List.of("' | ! & ( \\ :*", "!!", "a'b\\", ":*", "x".repeat(200), "é".repeat(200))) {
            assertThat(listed(as("supervisor"), "q", odd)).doesNotContain(id);
        }
    }

    @Test
    void shouldFindNothingThatIsNotTheReaders() {
        // given
        var legal = escalate(anIncident()
                        .hearing(Signal.FORMAL_NOTICE)
                        .of("rita")
                        .about("CLT-RITA")
                        .reference("INC-77"))
                .id();
        var queries = List.of("sender=rita", "customer=CLT-RITA", "q=INC-77", "owner=rita", "sort=nextDeadline");

        // then
        for (var query : queries) {
            assertThat(ids(as("legal").get("/escalations?" + query).jsonPath())).contains(legal);
            assertThat(ids(as("rita", "agent").get("/escalations?" + query).jsonPath()))
                    .contains(legal);
            assertThat(ids(as("billing").get("/escalations?" + query).jsonPath()))
                    .doesNotContain(legal);
            assertThat(ids(as("tool", "agent").get("/escalations?" + query).jsonPath()))
                    .doesNotContain(legal);
        }
    }

    @Test
    void shouldFindWhatATeamWatchesAndWhatBounces() {
        // given
        var id = escalate(billed("sam")).id();
        for (var team : List.of("N2", "BILLING", "N2")) {
            post(as("supervisor"), id, "transfer", "{\"team\": \"%s\", \"reason\": \"Theirs\"}".formatted(team))
                    .statusCode(200);
        }

        // then
        assertThat(listed(as("n2"), "bouncing", true, "sender", "sam")).containsExactly(id);
        assertThat(listed(as("n2"), "bouncing", false, "sender", "sam")).isEmpty();
        var watchers = get(id).getList("watchers", String.class);
        assertThat(watchers).isNotEmpty();
        assertThat(listed(as("supervisor"), "watching", watchers.getFirst(), "sender", "sam"))
                .containsExactly(id);
        assertThat(listed(as("supervisor"), "watching", "N2", "sender", "sam")).isEmpty();
        assertThat(listed(as("n2"), "watching", "me", "sender", "sam")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sort, oldest", "state, 'SENT,'", "state, SENDING", "waiting, maybe", "after, nonsense", "customer, ' '"
    })
    void shouldRefuseByName(String parameter, String value) {
        rows(as("supervisor"), "sort", "nextDeadline", parameter, value)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void shouldRefuseTheCursorOfAnotherOrder() {
        // given
        escalate(billed("tess"));
        escalate(billed("tess"));
        var newest = rows(as("tess", "agent"), "limit", 1).jsonPath().getString("next");
        var soonest = rows(as("tess", "agent"), "limit", 1, "sort", "nextDeadline")
                .jsonPath()
                .getString("next");

        // then
        rows(as("tess", "agent"), "sort", "nextDeadline", "after", newest)
                .then()
                .statusCode(400);
        rows(as("tess", "agent"), "after", soonest).then().statusCode(400);
    }

    private static Incidents billed(String agent) {
        return anIncident().hearing(Signal.DOUBLE_BILLING).of(agent);
    }

    private static List<UUID> walked(String agent, int size) {
        var found = new ArrayList<UUID>();
        var page =
                rows(as(agent, "agent"), "sort", "nextDeadline", "limit", size).jsonPath();
        found.addAll(ids(page));
        while (page.getString("next") != null) {
            page = rows(as(agent, "agent"), "sort", "nextDeadline", "limit", size, "after", page.getString("next"))
                    .jsonPath();
            found.addAll(ids(page));
        }
        return found;
    }

    private static Response rows(RequestSpecification reader, Object... query) {
        for (var each = 0; each < query.length; each += 2) {
            reader.queryParams(Map.of(Objects.toString(query[each]), query[each + 1]));
        }
        return reader.get("/escalations");
    }

    private static List<UUID> listed(RequestSpecification reader, Object... query) {
        return ids(rows(reader, query).then().statusCode(200).extract().jsonPath());
    }

    private static List<UUID> ids(JsonPath page) {
        return page.getList("items.id", UUID.class);
    }
}
