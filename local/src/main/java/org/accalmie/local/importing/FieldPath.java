package org.accalmie.local.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where a field is on the sheet.
 *
 * @param steps names, and numbers of list items
 */
record FieldPath(List<String> steps) {
    private static final Set<String> NUMBERS = Set.of(
            "customer.subscription.monthlyAmount",
            "history.daysWaiting",
            "history.contactsOnSubject",
            "abuse.boundaryReminders",
            "gesture.quantity",
            "gesture.amount",
            "planSatisfaction",
            "agentWellbeing",
            "dossier.impact.users",
            "dossier.impact.amount");
    private static final Set<String> TRUTHS = Set.of(
            "customer.vip",
            "history.bugConfirmed",
            "solvedInContact",
            "handling.reformulated",
            "handling.listened",
            "handling.keptCalm",
            "handling.offeredSolutions",
            "abuse.transferOffered",
            "abuse.conversationEnded",
            "agentDistress",
            "historical");

    /** Reads {@code commitments[0].action} or {@code commitments.0.action}. */
    static FieldPath parse(String name) {
        return new FieldPath(
                Arrays.asList(name.replace("[", ".").replace("]", "").split("\\.", -1)));
    }

    boolean isNumber() {
        return NUMBERS.contains(name());
    }

    boolean isTruth() {
        return TRUTHS.contains(name());
    }

    boolean isSet() {
        return name().equals("signals");
    }

    String name() {
        return String.join(".", steps);
    }
}
