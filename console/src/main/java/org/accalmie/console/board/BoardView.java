package org.accalmie.console.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.console.page.ProblemView;
import org.accalmie.console.page.Times;
import org.accalmie.console.session.Person;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param late how many are overdue, for the title
 * @param more whether the service has more than are shown
 * @param away why the list could not be read
 */
public record BoardView(
        BoardQuery query,
        List<GroupView> groups,
        List<ChipView> chips,
        int total,
        int late,
        boolean more,
        String asOf,
        @Nullable ProblemView away) {

    public record GroupView(Group group, List<RowView> rows) {}

    static BoardView of(
            BoardQuery query, List<Escalation> escalations, List<String> teams, Person reader, Instant now) {
        var groups = new EnumMap<Group, List<Escalation>>(Group.class);
        escalations.stream()
                .sorted(Comparator.comparing(
                        each -> Due.of(each).at(), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(each -> groups.computeIfAbsent(
                                Group.of(Due.of(each), now, reader.zone()), none -> new ArrayList<>())
                        .add(each));
        var shown = groups.entrySet().stream()
                .map(group -> new GroupView(
                        group.getKey(),
                        group.getValue().stream()
                                .map(each -> RowView.of(each, group.getKey(), query, reader, now))
                                .toList()))
                .toList();
        return new BoardView(
                query,
                shown,
                chips(query, escalations, teams, reader, now),
                escalations.size(),
                groups.getOrDefault(Group.LATE, List.of()).size(),
                false,
                new Times(reader.language(), reader.zone(), now).time(now),
                null);
    }

    static BoardView away(BoardQuery query, ProblemView why, Person reader, Instant now) {
        var empty = of(query, List.of(), List.of(), reader, now);
        return new BoardView(query, List.of(), empty.chips(), 0, 0, false, empty.asOf(), why);
    }

    BoardView withMore(boolean isThere) {
        return new BoardView(query, groups, chips, total, late, isThere, asOf, away);
    }

    private static List<ChipView> chips(
            BoardQuery query, List<Escalation> escalations, List<String> teams, Person reader, Instant now) {
        var usual = Stream.of(Chip.values())
                .filter(chip -> chip != Chip.TEAM)
                .map(chip -> new ChipView(
                        chip,
                        null,
                        query.toggled(chip.condition(), chip.value()).address(),
                        query.has(chip.condition(), chip.value()),
                        (int) escalations.stream()
                                .filter(chip.counts(now, reader.name()))
                                .count()));
        var ofTeams = teams.stream()
                .map(team -> new ChipView(
                        Chip.TEAM,
                        team,
                        query.toggled(BoardQuery.TEAM, team).address(),
                        query.has(BoardQuery.TEAM, team),
                        (int) escalations.stream()
                                .filter(each -> each.team().equals(team))
                                .count()));
        return Stream.concat(usual, ofTeams).toList();
    }
}
