package org.accalmie.kpi.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.events.Event;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.accalmie.local.testing.LocalStackResource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of weeks says the same of every range as all that is known of the days. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class PresenceStoreIT {
    private static final DateRange YEAR = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    private static final int INCIDENTS = 120;
    private static final int VERSIONS = 3;
    private static final int DAYS = 20;

    private record Place(LocalDate start, Slice slice) {}

    private record Said(LocalDate day, Slice slice, String agent) {}

    @Inject
    PresenceStore store;

    @Inject
    EventFeed feed;

    @Inject
    Jdbi jdbi;

    /** Agents come, change their teams and days, and take back what they said. */
    @BeforeEach
    void fill() {
        feed.forgetAll();
        var random = new RandomIncidents(5);
        var ids = Stream.generate(random::id).limit(INCIDENTS).toList();
        feed.send(IntStream.rangeClosed(1, VERSIONS)
                .boxed()
                .flatMap(version -> ids.stream().map(id -> random.incident(id, version)))
                .<Event>flatMap(incident -> Stream.of(incident, random.wellbeing(incident)))
                .toList());
    }

    @Test
    void shouldSayOfEveryRangeWhatTheDaysSay() {
        var days = days();
        assertThat(days).isNotEmpty();
        for (int from = 0; from < DAYS; from++) {
            for (int to = from; to < DAYS; to++) {
                var first = RandomIncidents.FIRST_DAY.minusDays(3);
                var range = new DateRange(first.plusDays(from), first.plusDays(to));
                assertThat(stored(range)).as("%s", range).isEqualTo(expected(days, range));
            }
        }
    }

    @Test
    void shouldSayTheSameOfWhatWasThereBeforeTheWeeks() {
        // given
        var range = new DateRange(RandomIncidents.FIRST_DAY, RandomIncidents.LAST_DAY);
        // when
        var migration = ClasspathSqlLocator.create().getResource("db/migration/V10__agents_by_week.sql");
        jdbi.useHandle(handle -> {
            handle.execute("drop table rollup_week, rollup_week_agent");
            handle.createScript(migration).execute();
        });
        // then
        assertThat(stored(range)).isEqualTo(expected(days(), range));
    }

    /** No agents where there are enough: then nobody needs to know who they are. */
    private Map<Place, Set<String>> stored(DateRange range) {
        return store.find(Definitions.AGENT_WELLBEING.id(), YEAR, range).stream()
                .collect(toMap(it -> new Place(it.start(), it.slice()), it -> unlessEnough(Set.copyOf(it.agents()))));
    }

    private static Map<Place, Set<String>> expected(List<Said> days, DateRange range) {
        return days.stream()
                .collect(groupingBy(it -> new Place(start(it.day(), range), it.slice()), mapping(Said::agent, toSet())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> unlessEnough(it.getValue())));
    }

    private static Set<String> unlessEnough(Set<String> agents) {
        return agents.size() < Definitions.FEWEST_AGENTS ? agents : Set.of();
    }

    private static LocalDate start(LocalDate day, DateRange range) {
        return Stream.of(
                        Interval.weekWithinMonth(day).from(),
                        range.from(),
                        range.to().plusDays(1))
                .filter(it -> !it.isAfter(day))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** From the facts, not from anything that was counted. */
    private List<Said> days() {
        return Stream.of(Dimension.values())
                .filter(Definitions.AGENT_WELLBEING.dimensions()::contains)
                .map(dimension -> """
                        select '%s' as dimension, coalesce(%s, 'NONE') as slice, contact_on, agent_id
                        from incident_fact where wellbeing_score is not null and version is not null
                        """.formatted(dimension, column(dimension)))
                .flatMap(query -> jdbi
                        .withHandle(handle -> handle.createQuery(query)
                                .map((row, context) -> new Said(
                                        row.getObject("contact_on", LocalDate.class),
                                        new Slice(Dimension.named(row.getString("dimension")), row.getString("slice")),
                                        row.getString("agent_id")))
                                .list())
                        .stream())
                .toList();
    }

    private static String column(Dimension dimension) {
        return dimension == Dimension.ALL
                ? "'all'"
                : dimension.toString().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
