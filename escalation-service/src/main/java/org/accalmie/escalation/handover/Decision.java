package org.accalmie.escalation.handover;

import java.util.List;
import org.accalmie.events.incident.Texts;
import org.accalmie.events.sheet.Dossier;

/**
 * A disagreement settled: two or three options, one decider, one voice towards the customer.
 *
 * @param chosen the label of an option
 * @param statement what the customer is told, once
 */
public record Decision(List<Dossier.Option> options, String chosen, String decider, String statement) {
    Decision withoutTexts() {
        return new Decision(List.of(), Texts.ERASED, decider, Texts.ERASED);
    }
}
