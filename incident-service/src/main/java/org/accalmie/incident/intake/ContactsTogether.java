package org.accalmie.incident.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accalmie.incident.derivation.Facts;
import org.accalmie.incident.record.IncidentMapper;

/** Counts other contacts on a subject among those that are recorded together, which the statement that inserts does not see. */
final class ContactsTogether {
    private final Map<String, List<Draft>> ofCustomer;

    ContactsTogether(List<Draft> together) {
        ofCustomer = together.stream().collect(Collectors.groupingBy(Draft::customerId));
    }

    /** How many of the others are of the same customer and subject, in the days before. */
    int others(Draft draft) {
        return (int) ofCustomer.getOrDefault(draft.customerId(), List.of()).stream()
                .filter(other -> other != draft && isSame(other.facts(), draft.facts()))
                .count();
    }

    private static boolean isSame(Facts other, Facts facts) {
        var since = facts.startedAt().minus(IncidentMapper.CONTACTS_COUNT_FOR);
        var inTime = !other.startedAt().isBefore(since) && !other.startedAt().isAfter(facts.startedAt());
        var sameReason = facts.reason() != null && facts.reason() == other.reason();
        var sameProblem = facts.problem() != null && facts.problem() == other.problem();
        return inTime && (sameReason || sameProblem);
    }
}
