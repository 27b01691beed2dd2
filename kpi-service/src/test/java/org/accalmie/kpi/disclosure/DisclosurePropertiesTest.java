package org.accalmie.kpi.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks for every range of seven weeks around two ends of a month, and subtracts what is shown. */
class DisclosurePropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-10-26");
    private static final int DAYS = 49;
    private static final int FEWEST = 5;

    private record Answer(LocalDate day, int agent, String team, String channel) {
        String slice(Dimension dimension) {
            return switch (dimension) {
                case AGENT_TEAM -> team;
                case CHANNEL -> channel;
                default -> "all";
            };
        }

        boolean isOf(Slice slice) {
            return slice(slice.dimension()).equals(slice.value());
        }
    }

    private record Figure(Slice slice, DateRange range, Set<Answer> answers) {}

    static Stream<Arguments> populations() {
        return IntStream.rangeClosed(1, 2)
                .boxed()
                .flatMap(seed ->
                        Stream.of(Arguments.of(seed, 7, 40), Arguments.of(seed, 20, 150), Arguments.of(seed, 60, 900)));
    }

    @ParameterizedTest(name = "seed {0}, {1} agents, {2} answers")
    @MethodSource("populations")
    void noDifferenceOfTwoShownRangesShouldSpeakOfFewerThanFive(int seed, int agents, int count) {
        var shown = shown(answers(seed, agents, count));
        for (var bySlice : shown.stream().collect(groupingBy(Figure::slice)).values()) {
            for (var one : bySlice) {
                for (var other : bySlice) {
                    assertSafe(less(one.answers(), other.answers()), one + " less " + other.range());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} agents, {2} answers")
    @MethodSource("populations")
    void allLessTheSlicesShownShouldNotSpeakOfFewerThanFive(int seed, int agents, int count) {
        var shown = shown(answers(seed, agents, count));
        for (var all : shown.stream().filter(it -> it.slice().equals(Slice.ALL)).toList()) {
            for (var dimension : List.of(Dimension.AGENT_TEAM, Dimension.CHANNEL)) {
                var told = shown.stream()
                        .filter(it -> it.slice().dimension() == dimension && isWithin(it.range(), all.range()))
                        .flatMap(it -> it.answers().stream())
                        .collect(toSet());
                assertSafe(less(all.answers(), told), all.range() + " less what is shown by " + dimension);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} agents, {2} answers")
    @MethodSource("populations")
    void whatIsShownShouldSpeakOfFiveAndLastAWeek(int seed, int agents, int count) {
        shown(answers(seed, agents, count)).forEach(it -> {
            assertSafe(it.answers(), it.toString());
            assertThat(it.range().from().plusDays(6))
                    .isBeforeOrEqualTo(it.range().to());
        });
    }

    private static void assertSafe(Set<Answer> answers, String what) {
        var agents = answers.stream().map(Answer::agent).distinct().count();
        assertThat(agents == 0 || agents >= FEWEST)
                .as("%s speaks of %d", what, agents)
                .isTrue();
    }

    private static Set<Answer> less(Set<Answer> one, Set<Answer> other) {
        return one.stream().filter(it -> !other.contains(it)).collect(toSet());
    }

    private static boolean isWithin(DateRange inner, DateRange outer) {
        return outer.has(inner.from()) && outer.has(inner.to());
    }

    private static List<Answer> answers(int seed, int agents, int count) {
        var random = new Random(seed);
        return Stream.generate(() -> {
                    var agent = random.nextInt(agents);
                    var channel = random.nextInt(10) == 0 ? "CHAT" : "PHONE";
                    return new Answer(FIRST.plusDays(random.nextInt(DAYS)), agent, "team" + agent % 3 % 2, channel);
                })
                .limit(count)
                .toList();
    }

    private static List<Figure> shown(List<Answer> answers) {
        var slices = Stream.of(
                        List.of(Slice.ALL), slices(answers, Dimension.AGENT_TEAM), slices(answers, Dimension.CHANNEL))
                .flatMap(List::stream)
                .toList();
        var shown = new ArrayList<Figure>();
        for (var from = 0; from < DAYS; from++) {
            for (var to = from; to < DAYS; to++) {
                var range = new DateRange(FIRST.plusDays(from), FIRST.plusDays(to));
                var disclosure = Disclosure.of(presences(answers, range, slices));
                slices.stream()
                        .filter(slice -> !disclosure.withholds(slice, range))
                        .map(slice -> new Figure(slice, range, within(answers, range, slice)))
                        .filter(it -> !it.answers().isEmpty())
                        .forEach(shown::add);
            }
        }
        assertThat(shown).isNotEmpty();
        return shown;
    }

    private static List<Slice> slices(List<Answer> answers, Dimension dimension) {
        return answers.stream()
                .map(it -> new Slice(dimension, it.slice(dimension)))
                .distinct()
                .toList();
    }

    private static Set<Answer> within(List<Answer> answers, DateRange range, Slice slice) {
        return answers.stream()
                .filter(it -> range.has(it.day()) && it.isOf(slice))
                .collect(toSet());
    }

    private static List<Presence> presences(List<Answer> answers, DateRange range, List<Slice> slices) {
        var presences = new ArrayList<Presence>();
        answers.stream()
                .collect(groupingBy(it -> start(it.day(), range)))
                .forEach((start, told) -> slices.forEach(slice -> {
                    var agents = told.stream().filter(it -> it.isOf(slice)).map(it -> "agent" + it.agent());
                    var list = agents.distinct().toList();
                    if (!list.isEmpty()) {
                        presences.add(new Presence(start, slice, list));
                    }
                }));
        return presences;
    }

    private static LocalDate start(LocalDate day, DateRange range) {
        return Stream.of(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day.withDayOfMonth(1),
                        range.from(),
                        range.to().plusDays(1))
                .filter(it -> !it.isAfter(day))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
