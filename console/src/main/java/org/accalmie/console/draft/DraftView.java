package org.accalmie.console.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a person, saved last first.
 *
 * @param discarded what was thrown away a moment ago, to be taken back
 */
public record DraftView(
        List<ItemView> items,
        @Nullable ProblemView away,
        @Nullable Discarded discarded) {
    /** @param customer empty where nobody is named yet */
    public record ItemView(UUID id, String customer, String savedAt, String expiresAt) {
        public String address() {
            return "/sheet?draft=" + id;
        }
    }

    /** @param values every field, so that the draft is again what it was */
    public record Discarded(UUID id, Map<String, List<String>> values) {}

    public static DraftView of(Part<Listed<Draft>> part, Person reader, Instant now, @Nullable Discarded discarded) {
        var times = new Times(reader.language(), reader.zone(), now);
        var listed = part.value();
        var items = listed == null
                ? List.<ItemView>of()
                : listed.items().stream()
                        .map(each -> new ItemView(
                                each.id(),
                                each.customerId() == null ? "" : each.customerId(),
                                times.moment(each.savedAt()),
                                times.moment(each.expiresAt())))
                        .toList();
        return new DraftView(items, part.away(), discarded);
    }
}
