package org.accalmie.followup.preview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.accalmie.eventing.Ids;
import org.accalmie.events.followup.Cause;
import org.accalmie.followup.cause.CallPolicy;
import org.accalmie.followup.cause.IncidentCauses;
import org.accalmie.followup.cause.Want;
import org.accalmie.followup.planning.FollowUp;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.followup.planning.PlanChange;

/** Tries a plan and keeps nothing of it. */
@Singleton
final class Preview {
    private final FollowUps followUps;
    private final InstantSource clock;
    private final Ids ids;

    Preview(FollowUps followUps, InstantSource clock, Ids ids) {
        this.followUps = followUps;
        this.clock = clock;
        this.ids = ids;
    }

    /** The calls that the incident would ask for, the first due first. */
    List<PreviewedCallResponse> of(PreviewedIncidentRequest asked) {
        var incidentId = asked.id() == null ? ids.next() : asked.id();
        var causes = new IncidentCauses(
                incidentId,
                asked.customerId().orElse(""),
                asked.agentId().orElse(""),
                followUps.dayOf(asked.startedAt().orElseGet(clock::instant)),
                CallPolicy.causesOf(asked.facts()));
        var change = followUps.tryOut(causes);
        return change.after()
                .open()
                .filter(call -> call.wants().stream().anyMatch(of(incidentId)))
                .sorted(Comparator.comparing((FollowUp call) -> call.due().at()))
                .map(call -> shown(change, call, incidentId))
                .toList();
    }

    private static PreviewedCallResponse shown(PlanChange change, FollowUp call, UUID incidentId) {
        var own = call.wants().stream().filter(of(incidentId)).collect(toUnmodifiableSet());
        var known = change.isNew(call) ? null : call.id();
        return new PreviewedCallResponse(call.due().at(), causes(own), call.notBy(), known);
    }

    private static List<Cause> causes(Set<Want> wants) {
        return wants.stream()
                .map(want -> want.key().cause())
                .distinct()
                .sorted()
                .toList();
    }

    private static Predicate<Want> of(UUID incidentId) {
        return want -> want.key().incidentId().equals(incidentId);
    }
}
