package org.accalmie.console.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.console.page.Times;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.timeline.Code;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the incident.
 *
 * @param away why it could not be read
 */
public record IncidentView(
        String reference,
        String customer,
        String agent,
        String at,
        @Nullable Code channel,
        @Nullable Code anger,
        @Nullable Code reason,
        @Nullable Code problem,
        @Nullable Code mood,
        @Nullable Code churn,
        List<Promised> promises,
        @Nullable ProblemView away) {
    public record Promised(String action, String due) {}

    static IncidentView of(Part<Incident> part, Times times) {
        var incident = part.value();
        if (incident == null) {
            return new IncidentView(
                    "",
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    part.isHidden() ? null : part.away());
        }
        var contact = incident.contact();
        return new IncidentView(
                said(incident.reference()),
                name(incident.customer()),
                agent(incident.agent()),
                contact == null || contact.startedAt() == null ? "" : times.moment(contact.startedAt()),
                code(incident.channel()),
                code(incident.anger()),
                code(incident.reason()),
                code(incident.problem()),
                code(incident.sentimentAtEnd()),
                code(incident.churnRisk()),
                promises(incident, times),
                null);
    }

    public boolean isRead() {
        return !reference.isEmpty();
    }

    private static List<Promised> promises(Incident incident, Times times) {
        return incident.commitments() == null
                ? List.of()
                : incident.commitments().stream()
                        .map(each -> new Promised(
                                said(each.action()), each.dueAt() == null ? "" : times.moment(each.dueAt())))
                        .toList();
    }

    private static String name(Incident.@Nullable Customer customer) {
        return customer == null
                ? ""
                : Stream.of(said(customer.firstName()), said(customer.lastName()))
                        .filter(word -> !word.isBlank())
                        .reduce((first, last) -> first + " " + last)
                        .orElse("");
    }

    private static String agent(Incident.@Nullable Agent agent) {
        return agent == null ? "" : agent.name() == null ? said(agent.id()) : agent.name();
    }

    private static @Nullable Code code(@Nullable String word) {
        return Code.named(word).orElse(null);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
