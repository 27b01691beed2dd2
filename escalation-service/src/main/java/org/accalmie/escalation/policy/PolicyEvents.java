package org.accalmie.escalation.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.escalation.team.CalendarDefinition;
import org.accalmie.escalation.team.Team;
import org.accalmie.events.policy.CalendarChanged;
import org.accalmie.events.policy.PolicyEvent;
import org.accalmie.events.policy.TeamChanged;

/** What other services are told of calendars and teams: what changed, and no more. */
final class PolicyEvents {
    private PolicyEvents() {}

    static List<PolicyEvent> between(PolicySet before, PolicySet after) {
        var calendars = changes(
                before.calendars().items(),
                after.calendars().items(),
                CalendarDefinition::name,
                (calendar, removed) -> told(calendar, removed, after.calendars().version()));
        var teams = changes(
                before.teams().items().stream().map(Team::withoutMembers).toList(),
                after.teams().items().stream().map(Team::withoutMembers).toList(),
                Team::name,
                (team, removed) -> told(team, removed, after.teams().version()));
        return Stream.concat(calendars, teams).toList();
    }

    /** All there is, for those who have heard of nothing. */
    static List<PolicyEvent> of(Kind kind, PolicySet current) {
        return switch (kind) {
            case CALENDARS ->
                current.calendars().items().stream()
                        .map(each -> told(each, false, current.calendars().version()))
                        .toList();
            case TEAMS ->
                current.teams().items().stream()
                        .map(each -> told(each, false, current.teams().version()))
                        .toList();
            case LADDER, NOTIFICATION, PREREQUISITES, ROTAS, ROUTING -> List.of();
        };
    }

    private static <T> Stream<PolicyEvent> changes(
            List<T> before, List<T> after, Function<T, String> name, BiFunction<T, Boolean, PolicyEvent> told) {
        Map<String, T> old = before.stream().collect(Collectors.toMap(name, Function.identity()));
        Map<String, T> fresh = new TreeMap<>(after.stream().collect(Collectors.toMap(name, Function.identity())));
        var gone = old.keySet().stream()
                .filter(each -> !fresh.containsKey(each))
                .sorted()
                .flatMap(each -> Optional.ofNullable(old.get(each)).stream())
                .map(each -> told.apply(each, true));
        var changed = fresh.entrySet().stream()
                .filter(each -> !each.getValue().equals(old.get(each.getKey())))
                .map(each -> told.apply(each.getValue(), false));
        return Stream.concat(changed, gone);
    }

    private static PolicyEvent told(CalendarDefinition calendar, boolean removed, int version) {
        return new CalendarChanged(
                calendar.name(),
                calendar.zone().getId(),
                periods(calendar.week()),
                periods(calendar.exceptions()),
                calendar.holidays(),
                removed,
                version);
    }

    private static PolicyEvent told(Team team, boolean removed, int version) {
        return new TeamChanged(team.name(), team.calendar(), team.zone().getId(), removed, version);
    }

    private static <K> Map<K, List<CalendarChanged.Period>> periods(
            Map<K, List<CalendarDefinition.Period>> definition) {
        return new TreeMap<>(definition.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream()
                                .map(period -> new CalendarChanged.Period(period.from(), period.to()))
                                .toList())));
    }
}
