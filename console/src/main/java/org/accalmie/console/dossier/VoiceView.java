package org.accalmie.console.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.page.Times;
import org.accalmie.console.timeline.Happening;
import org.accalmie.console.timeline.TimelineEntry;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * What whoever speaks to a customer says of a case, until it ends: one voice.
 *
 * @param at when it was decided, empty where that cannot be told
 */
public record VoiceView(UUID id, String reference, String team, String statement, String at) {
    /** A case and when it was decided. */
    record Decided(Escalation escalation, @Nullable Instant at) {}

    static Optional<VoiceView> of(Decided decided, Times times) {
        var escalation = decided.escalation();
        var statement = escalation.statement();
        var at = decided.at();
        return statement.isEmpty()
                ? Optional.empty()
                : Optional.of(new VoiceView(
                        escalation.id(),
                        Optional.ofNullable(escalation.reference()).orElse(""),
                        escalation.team(),
                        statement,
                        at == null ? "" : times.moment(at)));
    }

    /** When the case was decided, which its timeline tells. */
    static Optional<Instant> decidedAt(List<TimelineEntry> timeline) {
        return decisions(timeline).map(TimelineEntry::at).findFirst();
    }

    private static Stream<TimelineEntry> decisions(List<TimelineEntry> timeline) {
        return timeline.stream().filter(each -> Happening.of(each.what()) == Happening.DECIDED);
    }
}
