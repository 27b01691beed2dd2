package org.accalmie.console.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.CustomerNames;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param late how many are overdue, for the title
 * @param print changes with what is listed, so that an unchanged list need not be sent again
 * @param more whether the service has more than are shown
 * @param away why the list could not be read
 */
public record BoardView(
        BoardQuery query,
        Person reader,
        List<SectionView> sections,
        List<ChipView> chips,
        int total,
        int late,
        String print,
        boolean more,
        String asOf,
        @Nullable ProblemView away) {

    /** By when rows fall due, or by their state where the board has columns. */
    public record SectionView(
            @Nullable Group group, @Nullable State state, List<RowView> rows) {
        public String key() {
            return group == null ? String.valueOf(state) : group.name();
        }

        /** A column stays where nothing is in it. */
        public boolean isHidden() {
            return rows.isEmpty() && state == null;
        }
    }

    /** @param names of customers by their id */
    record Listing(List<Escalation> escalations, Map<String, String> names, List<String> teams) {}

    static BoardView of(
            BoardQuery query, List<Escalation> escalations, List<String> teams, Person reader, Instant now) {
        return of(query, new Listing(escalations, Map.of(), teams), reader, now);
    }

    static BoardView of(BoardQuery query, Listing listed, Person reader, Instant now) {
        var escalations = listed.escalations();
        var rows = escalations.stream()
                .sorted(Comparator.comparing(
                                (Escalation each) -> Due.of(each).at(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Escalation::id, Comparator.comparing(UUID::toString)))
                .map(each -> RowView.of(each, Group.of(Due.of(each), now, reader.zone()), query, reader, now)
                        .named(listed.names()))
                .toList();
        return new BoardView(
                query,
                reader,
                sections(query, rows),
                chips(query, escalations, listed.teams(), reader, now),
                rows.size(),
                (int) rows.stream().filter(row -> row.group() == Group.LATE).count(),
                print(rows),
                false,
                new Times(reader.language(), reader.zone(), now).time(now),
                null);
    }

    static BoardView away(BoardQuery query, ProblemView why, Person reader, Instant now) {
        var empty = of(query, List.of(), List.of(), reader, now);
        return new BoardView(query, reader, List.of(), empty.chips(), 0, 0, "", false, empty.asOf(), why);
    }

    BoardView withMore(boolean isThere) {
        return new BoardView(query, reader, sections, chips, total, late, print, isThere, asOf, away);
    }

    /** The address without the dossier that is read beside it. */
    public String address() {
        return query.selecting(null, null).address();
    }

    public boolean hasNames() {
        return CustomerNames.areOpenTo(reader);
    }

    /** Saved where what is shown names no customer. */
    public boolean isSavable() {
        return query.narrows() && query.namesNobody();
    }

    private static List<SectionView> sections(BoardQuery query, List<RowView> rows) {
        if (query.inColumns()) {
            return query.states().stream()
                    .map(state -> new SectionView(null, state, only(rows, row -> row.state() == state)))
                    .toList();
        }
        return Stream.of(Group.values())
                .map(group -> new SectionView(group, null, only(rows, row -> row.group() == group)))
                .toList();
    }

    private static List<RowView> only(List<RowView> rows, Predicate<RowView> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private static String print(List<RowView> rows) {
        var versions = rows.stream().map(row -> row.id() + ":" + row.version()).toList();
        return "%x-%x".formatted(rows.size(), versions.hashCode());
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
