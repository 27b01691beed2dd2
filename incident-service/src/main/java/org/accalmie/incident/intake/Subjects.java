package org.accalmie.incident.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.incident.derivation.Facts;

/** Counts earlier contacts on a subject among sheets that are recorded together, which the table does not know yet. */
final class Subjects {
    private final Map<String, List<Facts>> ofCustomer = new HashMap<>();

    /** How many of those that were counted before are about the same; then this one is one of them. */
    int countAndAdd(Draft draft) {
        var facts = draft.facts();
        var others = ofCustomer.computeIfAbsent(draft.customerId(), customer -> new ArrayList<>());
        var same = (int) others.stream().filter(other -> isSame(other, facts)).count();
        others.add(facts);
        return same;
    }

    private static boolean isSame(Facts other, Facts facts) {
        var since = SubjectStore.since(facts);
        var inTime = !other.startedAt().isBefore(since) && !other.startedAt().isAfter(facts.startedAt());
        var sameReason = facts.reason() != null && facts.reason() == other.reason();
        var sameProblem = facts.problem() != null && facts.problem() == other.problem();
        return inTime && (sameReason || sameProblem);
    }
}
