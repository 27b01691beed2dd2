package org.accalmie.escalation.routing;

import java.util.List;
import java.util.Objects;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a routing policy.
 *
 * @param when a CEL condition over {@code incident}
 * @param assign the team; absent in a rule that only adds watchers
 * @param urgency given where a team is assigned, and only there
 */
public record Rule(
        String name,
        String when,
        @Nullable String assign,
        @Nullable Urgency urgency,
        List<String> watchers) {
    public Rule {
        name = Objects.requireNonNullElse(name, "");
        when = Objects.requireNonNullElse(when, "");
        watchers = List.copyOf(Objects.requireNonNullElse(watchers, List.of()));
    }
}
