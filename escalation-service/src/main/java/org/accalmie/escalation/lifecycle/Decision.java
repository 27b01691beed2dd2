package org.accalmie.escalation.lifecycle;

import java.util.List;
import java.util.stream.IntStream;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.sheet.Dossier;

/**
 * A disagreement settled: two or three options, one decider, one voice towards the customer.
 *
 * @param chosen the label of an option
 * @param statement what the customer is told, once
 */
public record Decision(List<Dossier.Option> options, String chosen, String decider, String statement) {
    public List<String> labels() {
        return options.stream().map(Dossier.Option::label).toList();
    }

    /** The same with numbers for labels; who decides is somebody's word as well. */
    Decision withoutTexts() {
        var numbered = IntStream.rangeClosed(1, options.size())
                .mapToObj(number -> new Dossier.Option(Integer.toString(number), null, null, null, null))
                .toList();
        return new Decision(
                numbered,
                Integer.toString(labels().indexOf(chosen) + 1),
                PersonalDataEraser.ERASED,
                PersonalDataEraser.ERASED);
    }
}
