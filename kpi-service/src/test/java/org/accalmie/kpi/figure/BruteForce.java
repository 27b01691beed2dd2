package org.accalmie.kpi.figure;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.jspecify.annotations.Nullable;

/** Computes figures from all incidents each time, from the words of domain.md, sharing no code with the service. */
final class BruteForce {
    static final Map<String, Function<IncidentRecorded, @Nullable Object>> DIMENSIONS = Map.of(
            "agentTeam", it -> it.agent().team(),
            "channel", IncidentRecorded::channel,
            "reason", IncidentRecorded::reason,
            "anger", IncidentRecorded::anger,
            "profile", IncidentRecorded::profile,
            "customerValue", it -> it.customer().value());
    private static final Set<String> VOLUMES = Set.of("all", "agentTeam", "channel");
    private static final int FEWEST = 5;

    /** An incident as it finally is, with the last score known of it and all that happened to what belongs to it. */
    record Told(
            IncidentRecorded incident,
            @Nullable Integer score,
            List<EscalationStory> escalations,
            List<GestureStory> gestures,
            List<CallStory> calls,
            List<CommitmentState> commitments,
            Set<LocalDate> departures) {
        boolean stayed() {
            var day = incident.derived().contactOn();
            return departures.stream()
                    .noneMatch(left -> left.compareTo(day) >= 0 && left.compareTo(day.plusDays(90)) <= 0);
        }

        List<GestureStory> given() {
            return gestures.stream().filter(GestureStory::given).toList();
        }

        BigDecimal yearIfWon() {
            var subscription = incident.customer().subscription();
            var won = incident.derived().leaving() && stayed() && !given().isEmpty();
            return !won || subscription == null || subscription.monthlyAmount() == null
                    ? BigDecimal.ZERO
                    : subscription.monthlyAmount().multiply(BigDecimal.valueOf(12));
        }

        @Nullable
        Integer satisfaction() {
            var last = calls.stream()
                    .map(CallStory::withSatisfaction)
                    .filter(it -> it != null)
                    .max(comparing(FollowUpDone::doneAt));
            return last.isPresent() ? last.get().outcome().planSatisfaction() : incident.planSatisfaction();
        }

        String slice(String dimension) {
            var value = dimension.equals("all")
                    ? "all"
                    : requireNonNull(DIMENSIONS.get(dimension)).apply(incident);
            return value == null ? "NONE" : value.toString();
        }
    }

    private record Place(String period, String slice) {}

    private final List<Told> incidents;

    BruteForce(List<Told> incidents) {
        this.incidents = incidents;
    }

    List<Expected> figures(LocalDate from, LocalDate to, String interval, String by) {
        var periods = new TreeMap<String, List<Told>>();
        from.datesUntil(to.plusDays(1))
                .forEach(day -> periods.computeIfAbsent(period(day, from, to, interval), any -> new ArrayList<>())
                        .addAll(on(day)));
        return periods.entrySet().stream()
                .flatMap(it -> figures(it.getKey(), it.getValue(), by))
                .toList();
    }

    private List<Told> on(LocalDate day) {
        return incidents.stream()
                .filter(it -> it.incident().derived().contactOn().equals(day))
                .toList();
    }

    private static Stream<Expected> figures(String period, List<Told> told, String by) {
        if (by.equals("team")) {
            return ofTeams(period, told);
        }
        var slices = new TreeMap<>(told.stream().collect(groupingBy(it -> it.slice(by))));
        if (by.equals("all")) {
            slices.putIfAbsent("all", List.of());
        }
        return slices.entrySet().stream()
                .flatMap(slice -> figures(new Place(period, slice.getKey()), slice.getValue(), by, told)
                        .sorted(comparing(Expected::kpi)));
    }

    private static Stream<Expected> figures(Place at, List<Told> told, String by, List<Told> all) {
        var escalations = told.stream().flatMap(it -> it.escalations().stream()).toList();
        var gestures = told.stream().flatMap(it -> it.gestures().stream()).toList();
        return Stream.of(
                        Stream.of(
                                wellbeing(at, told, by, all),
                                promisesKept(at, told),
                                deEscalation(at, told),
                                planSatisfaction(at, told),
                                retention(at, told),
                                roi(at, told),
                                followUpsOnTime(at, told),
                                timeToCalm(at, told)),
                        ofVolumes(at, told, by),
                        ofEscalations(at, escalations),
                        Stream.of(appropriateness(at, gestures), appliedOnTime(at, gestures)))
                .flatMap(Function.identity());
    }

    private static Stream<Expected> ofTeams(String period, List<Told> told) {
        var teams = new TreeMap<>(
                told.stream().flatMap(it -> it.escalations().stream()).collect(groupingBy(EscalationStory::team)));
        return teams.entrySet().stream()
                .map(team -> ofEscalations(new Place(period, team.getKey()), team.getValue())
                        .toList())
                .filter(figures -> figures.stream()
                        .anyMatch(it -> requireNonNull(it.denominator()).signum() > 0))
                .flatMap(List::stream);
    }

    /** Nothing was reported, so that there is nothing to divide by. */
    private static Stream<Expected> ofVolumes(Place at, List<Told> told, String by) {
        return VOLUMES.contains(by)
                ? Stream.of(figure(at, "aggressive-contact-rate", told.size(), 0, false))
                : Stream.empty();
    }

    private static Stream<Expected> ofEscalations(Place at, List<EscalationStory> told) {
        return Stream.of(
                share(at, "acknowledgement-rate", told.stream().flatMap(EscalationStory::acknowledgedInTime)),
                share(at, "bounce-rate", told.stream().flatMap(EscalationStory::bouncing)),
                share(at, "dossier-readiness", told.stream().flatMap(EscalationStory::dossierReady)),
                usefulness(at, told),
                timeToAcknowledge(at, told));
    }

    private static Expected usefulness(Place at, List<EscalationStory> told) {
        var answers = told.stream().flatMap(EscalationStory::helpfulOfN2).toList();
        var helpful = answers.stream().filter(it -> it).count();
        return figure(at, "n2-usefulness", helpful, answers.size(), helpful * 10 >= answers.size() * 9L);
    }

    private static Expected timeToAcknowledge(Place at, List<EscalationStory> told) {
        var seconds = told.stream()
                .flatMap(EscalationStory::timeToAcknowledge)
                .map(it -> BigDecimal.valueOf(it.toSeconds()))
                .sorted()
                .toList();
        var sum = seconds.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = figure(at, "time-to-acknowledge", sum, seconds.size(), false).withoutTarget();
        return Expected.percentileContOf(mean, seconds);
    }

    private static Expected appropriateness(Place at, List<GestureStory> told) {
        var good = told.stream().filter(GestureStory::withinPolicy).count();
        var met = good * 100 >= told.size() * 85L && good * 100 <= told.size() * 95L;
        return figure(at, "gesture-appropriateness", good, told.size(), met);
    }

    private static Expected appliedOnTime(Place at, List<GestureStory> told) {
        return share(at, "gestures-applied-on-time", told.stream().flatMap(GestureStory::appliedOnTime));
    }

    private static Expected share(Place at, String kpi, Stream<Boolean> answers) {
        var all = answers.toList();
        return figure(at, kpi, all.stream().filter(it -> it).count(), all.size(), false)
                .withoutTarget();
    }

    private static Expected deEscalation(Place at, List<Told> told) {
        var good = count(told, Sentiment.NEUTRAL) + count(told, Sentiment.SATISFIED);
        return figure(at, "de-escalation-rate", good, told.size(), good * 10 >= told.size() * 8L)
                .withSoftened(count(told, Sentiment.LESS_ANGRY));
    }

    private static Expected planSatisfaction(Place at, List<Told> told) {
        var scores =
                told.stream().map(Told::satisfaction).filter(it -> it != null).toList();
        var sum = scores.stream().mapToLong(Integer::longValue).sum();
        return figure(at, "plan-satisfaction", sum, scores.size(), sum >= 4L * scores.size());
    }

    private static Expected retention(Place at, List<Told> told) {
        var stayed = told.stream().filter(Told::stayed).count();
        return figure(at, "retention-rate", stayed, told.size(), stayed * 100 >= told.size() * 85L);
    }

    private static Expected roi(Place at, List<Told> told) {
        var won = told.stream().map(Told::yearIfWon).reduce(BigDecimal.ZERO, BigDecimal::add);
        var given = told.stream()
                .flatMap(it -> it.given().stream())
                .map(GestureStory::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var met = won.compareTo(given.multiply(BigDecimal.valueOf(4))) >= 0;
        return new Expected(
                at.period,
                at.slice,
                "gesture-roi",
                won,
                given,
                given.signum() == 0 ? null : won.divide(given, MathContext.DECIMAL64),
                null,
                null,
                null,
                given.signum() == 0 ? "NO_DATA" : met ? "MET" : "MISSED");
    }

    private static Expected promisesKept(Place at, List<Told> told) {
        return share(
                at,
                "commitments-kept-rate",
                told.stream()
                        .flatMap(it -> it.commitments().stream())
                        .filter(it -> it == CommitmentState.KEPT || it == CommitmentState.BROKEN)
                        .map(it -> it == CommitmentState.KEPT));
    }

    private static Expected followUpsOnTime(Place at, List<Told> told) {
        return share(
                at,
                "follow-ups-on-time",
                told.stream()
                        .flatMap(it -> it.calls().stream()
                                .filter(call -> call.incidents()
                                        .getFirst()
                                        .equals(it.incident().id()))
                                .flatMap(CallStory::onTime)));
    }

    private static Expected timeToCalm(Place at, List<Told> told) {
        var seconds = told.stream()
                .map(it -> it.incident().contact().calmedAfter())
                .filter(it -> it != null)
                .map(it -> BigDecimal.valueOf(it.toMillis(), 3))
                .sorted()
                .toList();
        var sum = seconds.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var isQuick = sum.compareTo(BigDecimal.valueOf(300L * seconds.size())) < 0;
        var mean = figure(at, "time-to-calm", sum, seconds.size(), isQuick);
        return Expected.percentileContOf(mean, seconds);
    }

    private static Expected wellbeing(Place at, List<Told> told, String by, List<Told> all) {
        if (isWithheld(at.slice, by, all)) {
            return figure(at, "agent-wellbeing", 0, 0, false).withheld();
        }
        var scores = told.stream().map(Told::score).filter(it -> it != null).toList();
        var sum = scores.stream().mapToLong(Integer::longValue).sum();
        return figure(at, "agent-wellbeing", sum, scores.size(), sum >= 3L * scores.size());
    }

    private static boolean isWithheld(String slice, String by, List<Told> all) {
        var answered = all.stream().filter(it -> it.score() != null).toList();
        var slices = agents(answered, by);
        var total = isFew(agents(answered, "all").getOrDefault("all", Set.of()).size())
                || DIMENSIONS.keySet().stream().anyMatch(it -> isFew(hidden(agents(answered, it))));
        if (by.equals("all")) {
            return total;
        }
        return isFew(slices.getOrDefault(slice, Set.of()).size());
    }

    private static Map<String, Set<String>> agents(List<Told> answered, String dimension) {
        return answered.stream()
                .collect(groupingBy(
                        it -> it.slice(dimension),
                        mapping(it -> it.incident().agent().id(), toSet())));
    }

    private static int hidden(Map<String, Set<String>> slices) {
        return slices.values().stream()
                .filter(it -> isFew(it.size()))
                .flatMap(Set::stream)
                .collect(toSet())
                .size();
    }

    private static boolean isFew(int agents) {
        return agents > 0 && agents < FEWEST;
    }

    private static long count(List<Told> told, Sentiment sentiment) {
        return told.stream()
                .filter(it -> it.incident().sentimentAtEnd() == sentiment)
                .count();
    }

    private static Expected figure(Place at, String kpi, long sum, long count, boolean met) {
        return figure(at, kpi, BigDecimal.valueOf(sum), count, met);
    }

    private static Expected figure(Place at, String kpi, BigDecimal sum, long count, boolean met) {
        return new Expected(
                at.period,
                at.slice,
                kpi,
                sum,
                BigDecimal.valueOf(count),
                Expected.divide(sum, count),
                null,
                null,
                null,
                count == 0 ? "NO_DATA" : met ? "MET" : "MISSED");
    }

    private static String period(LocalDate day, LocalDate from, LocalDate to, String interval) {
        return switch (interval) {
            case "day" -> day.format(DateTimeFormatter.ISO_DATE);
            case "week" -> day.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
            case "month" -> day.format(DateTimeFormatter.ISO_DATE).substring(0, 7);
            default -> from + "/" + to;
        };
    }
}
