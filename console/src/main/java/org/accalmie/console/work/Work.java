package org.accalmie.console.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks each service for what is the person's. */
@Singleton
final class Work {
    private static final Set<String> AGENT = Set.of("agent");
    private static final Set<String> TEAMS = Set.of("supervisor", "n2", "billing", "legal");
    private static final int MOST = 100;

    private final EscalationClient escalations;
    private final IncidentsClient incidents;
    private final CommitmentsClient commitments;

    Work(
            @RestClient EscalationClient escalations,
            @RestClient IncidentsClient incidents,
            @RestClient CommitmentsClient commitments) {
        this.escalations = escalations;
        this.incidents = incidents;
        this.commitments = commitments;
    }

    /** Nothing, where the person has no work here. */
    WorkView.@Nullable Said read(Person person) {
        var agent = person.hasAny(AGENT);
        var me = Part.read(escalations::me);
        var teams = teams(me.value());
        if (!agent && !person.hasAny(TEAMS) && teams.isEmpty()) {
            return null;
        }
        var handles = person.hasAny(TEAMS) || !teams.isEmpty();
        return new WorkView.Said(
                agent ? list(Map.of("sender", "me", "state", "PREPARING,RETURNED,SENT,ACKNOWLEDGED")) : null,
                handles ? list(Map.of("owner", "me", "state", "ACKNOWLEDGED")) : null,
                handles ? offered(teams, me) : null,
                agent || handles
                        ? Part.read(() -> Listed.upTo(MOST, Map.of("owner", "me", "state", "OPEN"), commitments::list))
                        : null,
                agent ? Part.read(() -> incidents.list(Map.of("agent", "me", "limit", "10"))) : null);
    }

    private static List<String> teams(EscalationClient.@Nullable Me me) {
        return me == null || me.teams() == null ? List.of() : me.teams();
    }

    private Part<Listed<Escalation>> offered(List<String> teams, Part<EscalationClient.Me> me) {
        if (me.value() == null) {
            return new Part<>(null, me.away());
        }
        var all = new ArrayList<Escalation>();
        for (var team : teams) {
            var part = list(Map.of("team", team, "state", "SENT"));
            var listed = part.value();
            if (listed == null) {
                return part;
            }
            all.addAll(listed.items());
        }
        return Part.of(new Listed<>(List.copyOf(all), null, null));
    }

    private Part<Listed<Escalation>> list(Map<String, String> conditions) {
        var asked = new LinkedHashMap<>(conditions);
        asked.put("sort", "nextDeadline");
        return Part.read(() -> Listed.upTo(MOST, asked, escalations::list));
    }
}
