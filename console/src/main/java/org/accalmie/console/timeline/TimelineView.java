package org.accalmie.console.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.console.page.Times;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * All that happened, of the escalation and of the incident, the newest first.
 *
 * @param away why the escalation's could not be read
 * @param more whether there is more than is shown
 */
public record TimelineView(
        List<EntryView> entries, @Nullable ProblemView away, boolean more) {
    /** The incident's timeline repeats, without the words, what the escalation's tells. */
    private static final String ESCALATION = "escalationId";

    public static TimelineView of(
            Part<Listed<TimelineEntry>> escalation, Part<Listed<TimelineEntry>> incident, Times times) {
        var entries = Stream.concat(
                        entries(escalation),
                        entries(incident)
                                .filter(each -> each.details() == null
                                        || !each.details().containsKey(ESCALATION)))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .map(each -> EntryView.of(each, times))
                .toList();
        return new TimelineView(entries, escalation.away(), hasMore(escalation) || hasMore(incident));
    }

    private static Stream<TimelineEntry> entries(Part<Listed<TimelineEntry>> part) {
        var listed = part.value();
        return listed == null ? Stream.of() : listed.items().stream();
    }

    private static boolean hasMore(Part<Listed<TimelineEntry>> part) {
        return part.value() != null && part.value().next() != null;
    }
}
