package org.accalmie.followup.planning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.accalmie.events.followup.Cause;
import org.accalmie.followup.cause.CallPolicy;
import org.accalmie.followup.cause.IncidentCauses;
import org.accalmie.followup.cause.Want;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerPropertiesTest {
    private static final List<Cause> CAUSES =
            List.copyOf(EnumSet.range(Cause.CHURN_CRITICAL, Cause.CONVERSATION_ENDED));
    private static final Instant EPOCH = Instant.parse("2026-03-20T00:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNotDependOnTheOrderOfIncidents(long seed) {
        // given
        var random = new Random(seed);
        var now = someTime(random);
        var incidents = incidents(random, now);
        var shuffled = new ArrayList<>(incidents);
        Collections.shuffle(shuffled, random);

        // when
        var oneWay = recorded(now, incidents);
        var otherWay = recorded(now, shuffled);

        // then
        assertThat(looks(otherWay)).isEqualTo(looks(oneWay)).isEqualTo(expected(now, incidents));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldOnlyDependOnTheNewestVersions(long seed) {
        // given
        var random = new Random(seed);
        var now = someTime(random);
        var first = incidents(random, now);
        var newest = revised(random, first);

        // when
        var planning = recorded(now, first);
        newest.forEach(planning::record);

        // then
        assertThat(looks(planning)).isEqualTo(expected(now, newest));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldTellNothingWhenNothingChanges(long seed) {
        // given
        var random = new Random(seed);
        var now = someTime(random);
        var incidents = incidents(random, now);
        var planning = recorded(now, incidents);
        var plan = planning.plan;
        var told = List.copyOf(planning.told);
        Collections.shuffle(incidents, random);

        // when
        planning.now = planning.now.plusSeconds(random.nextInt(30 * 24 * 3600));
        incidents.forEach(planning::record);

        // then
        assertThat(planning.told).isEqualTo(told);
        assertThat(new HashSet<>(planning.plan.calls()))
                .isEqualTo(new HashSet<>(plan.open().toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKeepItsPromisesThroughAnyHistory(long seed) {
        // given
        var random = new Random(seed);
        var planning = new PlanningFixture(someTime(random).toString());
        var ids = LongStream.range(0, 5).mapToObj(n -> new UUID(0, n)).toList();
        var byHand = new HashMap<UUID, Instant>();

        for (var step = 0; step < 40; step++) {
            // when
            planning.now = planning.now.plusSeconds(random.nextInt(20 * 3600));
            var served = planning.plan.served();
            step(random, planning, ids);
            planning.plan
                    .open()
                    .filter(call -> !call.automatic())
                    .forEach(call -> byHand.putIfAbsent(call.id(), call.due().at()));

            // then
            assertThat(planning.plan.served()).containsAll(served);
            assertSound(planning, byHand);
        }
    }

    private static void step(Random random, PlanningFixture planning, List<UUID> ids) {
        var calls = planning.plan.open().toList();
        switch (random.nextInt(8)) {
            case 0 ->
                planning.planByHand(
                        planning.now.plusSeconds(1 + random.nextInt(5 * 86_400)).toString());
            case 1, 2 -> {
                if (!calls.isEmpty()) {
                    var call = calls.get(random.nextInt(calls.size()));
                    planning.close(call.due().on().toString());
                }
            }
            default -> planning.record(incident(random, ids.get(random.nextInt(ids.size())), planning.now));
        }
    }

    private static void assertSound(PlanningFixture planning, Map<UUID, Instant> byHand) {
        var plan = planning.plan;
        assertThat(plan.open().map(call -> call.due().on())).doesNotHaveDuplicates();
        assertThat(plan.wants().map(Want::key)).doesNotHaveDuplicates().noneMatch(plan.served()::contains);
        assertThat(plan.open()).allSatisfy(call -> {
            var day = call.due().on();
            assertThat(call.wants()).allSatisfy(want -> assertThat(want.dueOn()).isEqualTo(day));
            assertThat(call.causes()).isNotEmpty();
            if (call.automatic()) {
                assertThat(planning.days.calendar().workingDay(day)).isTrue();
                assertThat(call.due().at()).isEqualTo(planning.days.due(day).at());
            } else {
                assertThat(call.due().at()).isEqualTo(byHand.get(call.id()));
            }
        });
    }

    private static PlanningFixture recorded(Instant now, List<IncidentCauses> incidents) {
        var planning = new PlanningFixture(now.toString());
        incidents.forEach(planning::record);
        return planning;
    }

    /** Day by day the causes and the incidents, from the words of the rule alone. */
    private static Map<LocalDate, Set<Object>> expected(Instant now, List<IncidentCauses> incidents) {
        var days = new PlanningFixture(now.toString()).days;
        var expected = new TreeMap<LocalDate, Set<Object>>();
        for (var incident : incidents) {
            for (var cause : incident.causes()) {
                for (var nth : CallPolicy.daysOf(cause)) {
                    var day = incident.contactOn();
                    for (var left = (int) nth; left > 0; ) {
                        day = day.plusDays(1);
                        left -= days.calendar().workingDay(day) ? 1 : 0;
                    }
                    if (!day.atTime(9, 0)
                            .atZone(days.calendar().zone())
                            .toInstant()
                            .isAfter(now)) {
                        day = now.atZone(days.calendar().zone()).toLocalDate();
                        do {
                            day = day.plusDays(1);
                        } while (!days.calendar().workingDay(day));
                    }
                    expected.computeIfAbsent(day, any -> new HashSet<>()).addAll(List.of(cause, incident.incidentId()));
                }
            }
        }
        return expected;
    }

    private static Map<LocalDate, Set<Object>> looks(PlanningFixture planning) {
        return planning.plan.open().collect(toMap(call -> call.due().on(), call -> {
            var looks = new HashSet<Object>(call.causes());
            looks.addAll(call.incidentIds());
            return looks;
        }));
    }

    private static Instant someTime(Random random) {
        return EPOCH.plusSeconds(random.nextInt(365 * 86_400));
    }

    private static List<IncidentCauses> incidents(Random random, Instant around) {
        var incidents = new ArrayList<IncidentCauses>();
        for (var n = 0; n < 1 + random.nextInt(6); n++) {
            incidents.add(incident(random, new UUID(1, n), around));
        }
        return incidents;
    }

    private static List<IncidentCauses> revised(Random random, List<IncidentCauses> incidents) {
        return incidents.stream()
                .map(before -> incident(
                        random,
                        before.incidentId(),
                        before.contactOn()
                                .atStartOfDay(java.time.ZoneOffset.UTC)
                                .toInstant()))
                .toList();
    }

    private static IncidentCauses incident(Random random, UUID id, Instant around) {
        var contactOn = LocalDate.ofInstant(around, java.time.ZoneOffset.UTC).plusDays(random.nextInt(9) - 6);
        var causes = new TreeSet<Cause>();
        for (var cause : CAUSES) {
            if (random.nextInt(3) == 0) {
                causes.add(cause);
            }
        }
        return new IncidentCauses(id, PlanningFixture.CUSTOMER, "anna", contactOn, causes);
    }
}
