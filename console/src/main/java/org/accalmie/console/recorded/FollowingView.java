package org.accalmie.console.recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.board.RowView;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a recorded sheet.
 *
 * @param pending whether the other services may still be about to hear of it
 */
public record FollowingView(
        UUID incident,
        List<CaseView> cases,
        @Nullable ProblemView casesAway,
        List<CallView> calls,
        @Nullable ProblemView callsAway,
        boolean pending) {
    /** A fact takes seconds at most to come through; after that its absence is the answer. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(20);

    /** @param takeUpBy empty where the clock of the take-up does not run */
    public record CaseView(RowView row, Escalation.@Nullable Routing routing, String takeUpBy) {}

    /** What the services said. */
    record Said(Part<Listed<Escalation>> escalations, Part<Listed<CallsClient.Call>> calls) {}

    static FollowingView of(UUID incident, Instant recordedAt, Said said, Person reader, Instant now) {
        var times = new Times(reader.language(), reader.zone(), now);
        var escalations = said.escalations().value();
        var calls = said.calls().value();
        var cases = escalations == null
                ? List.<CaseView>of()
                : escalations.items().stream()
                        .map(each -> shown(each, reader, now))
                        .toList();
        return new FollowingView(
                incident,
                cases,
                said.escalations().away(),
                calls == null
                        ? List.of()
                        : calls.items().stream()
                                .map(each -> CallView.of(each, times))
                                .toList(),
                said.calls().away(),
                cases.isEmpty() && Duration.between(recordedAt, now).compareTo(ON_ITS_WAY) < 0);
    }

    private static CaseView shown(Escalation escalation, Person reader, Instant now) {
        var times = new Times(reader.language(), reader.zone(), now);
        var by = escalation.acknowledgeBy();
        return new CaseView(
                BoardParts.row(escalation, "/dossiers/" + escalation.id(), reader, now),
                escalation.routing(),
                by == null ? "" : times.moment(by));
    }
}
