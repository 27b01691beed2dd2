package org.accalmie.console.team;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.board.RowView;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A team: what nobody has taken up, then who has what; what is owed first is on top, what stands still comes last. How
 * many each has open is for sharing out, and never a figure over time.
 *
 * @param calendar by which its deadlines are counted, empty where the service does not say
 */
public record TeamView(
        String team,
        List<String> teams,
        List<SharedView> shares,
        int open,
        String calendar,
        String zone,
        String asOf,
        @Nullable ProblemView away) {
    /** @param owner empty for nobody */
    public record SharedView(String owner, List<AgedRow> rows) {}

    /** @param since when it came to be */
    public record AgedRow(RowView row, String since) {}

    static TeamView of(
            TeamsClient.TeamName team, List<String> teams, Part<Listed<Escalation>> part, Person reader, Instant now) {
        var times = new Times(reader.language(), reader.zone(), now);
        var byOwner = new TreeMap<String, List<Escalation>>();
        var listed = part.value();
        var items = listed == null ? List.<Escalation>of() : listed.items();
        items.stream()
                .sorted(Comparator.comparing(
                                BoardParts::deadline, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Escalation::createdAt))
                .forEach(each -> byOwner.merge(
                        owner(each),
                        List.of(each),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        var shares = byOwner.entrySet().stream()
                .map(share -> new SharedView(
                        share.getKey(),
                        share.getValue().stream()
                                .map(each -> new AgedRow(
                                        BoardParts.row(each, "/dossiers/" + each.id(), reader, now),
                                        times.moment(each.createdAt())))
                                .toList()))
                .toList();
        return new TeamView(
                team.name(),
                teams,
                shares,
                items.size(),
                team.calendar() == null ? "" : team.calendar(),
                team.zone() == null ? "" : team.zone(),
                times.time(now),
                part.away());
    }

    List<String> customers() {
        return shares.stream()
                .flatMap(share -> share.rows().stream())
                .map(aged -> aged.row().customerId())
                .toList();
    }

    /** @param names by the customer's id */
    TeamView named(Map<String, String> names) {
        var named = shares.stream()
                .map(share -> new SharedView(
                        share.owner(),
                        share.rows().stream()
                                .map(aged -> new AgedRow(aged.row().named(names), aged.since()))
                                .toList()))
                .toList();
        return new TeamView(team, teams, named, open, calendar, zone, asOf, away);
    }

    /** Until it is taken up its owner is the sender, so nobody of the team has it. */
    private static String owner(Escalation escalation) {
        var owner = escalation.owner();
        return escalation.state() != State.ACKNOWLEDGED || owner == null ? "" : owner;
    }
}
