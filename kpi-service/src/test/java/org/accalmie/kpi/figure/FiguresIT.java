package org.accalmie.kpi.figure;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.Event;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.followup.CommitmentBroken;
import org.accalmie.events.followup.CommitmentEvent;
import org.accalmie.events.followup.CommitmentKept;
import org.accalmie.events.followup.CommitmentOpened;
import org.accalmie.events.followup.CommitmentReleased;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.followup.CustomerDeparted;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.fact.RandomEscalations;
import org.accalmie.kpi.fact.RandomFollowUps;
import org.accalmie.kpi.fact.RandomGestures;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class FiguresIT {
    private static final long SEED = 20261122;
    private static final int INCIDENTS = 500;
    private static final int REVISED = 200;

    @Inject
    EventFeed feed;

    private final RandomIncidents random = new RandomIncidents(SEED);
    private final Map<UUID, IncidentRecorded> incidents = new HashMap<>();
    private final Map<UUID, WellbeingReported> wellbeing = new HashMap<>();
    private final RandomEscalations randomEscalations = new RandomEscalations(SEED);
    private final RandomGestures randomGestures = new RandomGestures(SEED);
    private final Map<UUID, List<EscalationStory>> escalations = new HashMap<>();
    private final Map<UUID, List<GestureStory>> gestures = new HashMap<>();
    private final RandomFollowUps randomFollowUps = new RandomFollowUps(SEED);
    private final List<CallStory> calls = new ArrayList<>();
    private final Map<UUID, List<CommitmentState>> promises = new HashMap<>();
    private final Map<String, Set<LocalDate>> departures = new HashMap<>();

    @Test
    void shouldAnswerWhatABruteForceCountOverAllIncidentsGives() {
        // given
        feed.forgetAll();
        feed.send(history());
        var expected = new BruteForce(told());
        for (var by : Stream.concat(Stream.of("all", "team"), BruteForce.DIMENSIONS.keySet().stream())
                .toList()) {
            for (var interval : List.of("day", "week", "month", "total")) {
                // when
                var figures = figures(interval, by, 1 + random.upTo(150));
                // then
                assertThat(figures)
                        .as("seed %d, by %s, %s", SEED, by, interval)
                        .usingElementComparator(FiguresIT::compare)
                        .containsExactlyElementsOf(plain(expected.figures(from(), to(), interval, by)));
            }
        }
    }

    /** More may be withheld than each period for itself asks for (DisclosurePropertiesTest says what and why). */
    private static int compare(Expected told, Expected expected) {
        var isWithheld = told.kpi().equals("agent-wellbeing") && "WITHHELD".equals(told.verdict());
        return told.equals(isWithheld ? expected.withheld() : expected) ? 0 : 1;
    }

    /** Every incident, some of them revised or repeated, each with what its agent said, in any order. */
    private List<Event> history() {
        var events = new ArrayList<Event>();
        var ids = Stream.generate(random::id).limit(INCIDENTS).toList();
        ids.forEach(id -> tell(id, 1, events));
        ids.subList(0, REVISED).forEach(id -> tell(id, 2, events));
        ids.forEach(id -> tellWhatFollowed(id, events));
        Stream.generate(() -> randomFollowUps.of(any(ids), any(ids)))
                .limit(INCIDENTS)
                .forEach(life -> {
                    events.addAll(life);
                    calls.add(new CallStory(life));
                });
        Stream.generate(() -> promise(any(ids))).limit(INCIDENTS).forEach(events::addAll);
        Stream.generate(this::departure).limit(20).forEach(events::add);
        events.addAll(events.subList(0, REVISED));
        Collections.shuffle(events, new Random(SEED));
        return events;
    }

    private UUID any(List<UUID> ids) {
        return ids.get(random.upTo(ids.size()));
    }

    /** Opened, and in three of four cases ended. */
    private List<CommitmentEvent> promise(UUID incident) {
        var id = random.id();
        var due = RandomIncidents.RECORDED_AT;
        var opened = new CommitmentOpened(id, incident, "CLT-1", null, due, CommitmentState.OPEN, 1);
        var ended = switch (random.upTo(4)) {
            case 0 -> new CommitmentKept(id, incident, "CLT-1", null, due, CommitmentState.KEPT, 2);
            case 1 -> new CommitmentBroken(id, incident, "CLT-1", null, due, CommitmentState.BROKEN, 2);
            case 2 -> new CommitmentReleased(id, incident, "CLT-1", null, due, CommitmentState.RELEASED, 2);
            default -> opened;
        };
        promises.computeIfAbsent(incident, any -> new ArrayList<>()).add(ended.state());
        return List.of(opened, ended);
    }

    /** Around the first and the last day that count. */
    private CustomerDeparted departure() {
        var customer = random.customerId();
        var day = RandomIncidents.FIRST_DAY.plusDays(random.upTo(2) * 90L + random.upTo(14));
        departures.computeIfAbsent(customer, any -> new HashSet<>()).add(day);
        return new CustomerDeparted(customer, day);
    }

    private void tell(UUID id, int version, List<Event> events) {
        var incident = random.incident(id, version);
        var said = random.wellbeing(incident);
        incidents.put(id, incident);
        wellbeing.put(id, said);
        events.add(version == 1 ? incident : RandomIncidents.revised(incident));
        events.add(said);
    }

    /** None, one or two of each, all events at once: the order of their coming is not that of their happening. */
    private void tellWhatFollowed(UUID id, List<Event> events) {
        var handovers = Stream.generate(() -> randomEscalations.of(id))
                .limit(random.upTo(3))
                .toList();
        var offers = Stream.generate(() -> randomGestures.of(id))
                .limit(random.upTo(3))
                .toList();
        handovers.forEach(events::addAll);
        offers.forEach(events::addAll);
        escalations.put(id, handovers.stream().map(EscalationStory::new).toList());
        gestures.put(id, offers.stream().map(GestureStory::new).toList());
    }

    private List<BruteForce.Told> told() {
        return incidents.values().stream()
                .map(it -> new BruteForce.Told(
                        it,
                        requireNonNull(wellbeing.get(it.id())).score(),
                        requireNonNull(escalations.get(it.id())),
                        requireNonNull(gestures.get(it.id())),
                        calls.stream()
                                .filter(call -> call.incidents().contains(it.id()))
                                .toList(),
                        promises.getOrDefault(it.id(), List.of()),
                        departures.getOrDefault(it.customer().id(), Set.of())))
                .toList();
    }

    private static LocalDate from() {
        return RandomIncidents.FIRST_DAY.minusDays(2);
    }

    private static LocalDate to() {
        return RandomIncidents.LAST_DAY.plusDays(1);
    }

    private static List<Expected> plain(List<Expected> expected) {
        return expected.stream()
                .map(it -> new Expected(
                        it.period(),
                        it.slice(),
                        it.kpi(),
                        plain(it.numerator()),
                        plain(it.denominator()),
                        plain(it.value()),
                        plain(it.median()),
                        plain(it.p90()),
                        it.softened(),
                        it.verdict()))
                .toList();
    }

    private static @Nullable BigDecimal plain(@Nullable Object number) {
        return number == null ? null : Decimals.plain(new BigDecimal(number.toString()));
    }

    private static List<Expected> figures(String interval, String by, int limit) {
        var figures = new ArrayList<Expected>();
        var after = "";
        while (after != null) {
            var page = page(interval, by, limit, after);
            page.<Map<String, Object>>getList("items").forEach(it -> figures.add(figure(it)));
            after = page.getString("next");
        }
        return figures;
    }

    private static JsonPath page(String interval, String by, int limit, String after) {
        var request = given().auth()
                .oauth2(Tokens.of("bi"))
                .queryParam("from", from().toString())
                .queryParam("to", to().toString())
                .queryParam("interval", interval)
                .queryParam("by", by)
                .queryParam("limit", limit);
        if (!after.isEmpty()) {
            request.queryParam("after", after);
        }
        var answer = request.get("/kpis").then().statusCode(200).extract();
        return answer.jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static Expected figure(Map<String, Object> item) {
        var softened = item.get("softened");
        return new Expected(
                text(item, "period"),
                text(item, "slice"),
                text(item, "kpi"),
                plain(item.get("numerator")),
                plain(item.get("denominator")),
                plain(item.get("value")),
                plain(item.get("median")),
                plain(item.get("p90")),
                softened == null ? null : Long.valueOf(softened.toString()),
                (String) item.get("verdict"));
    }

    private static String text(Map<String, Object> item, String name) {
        return requireNonNull(item.get(name)).toString();
    }
}
