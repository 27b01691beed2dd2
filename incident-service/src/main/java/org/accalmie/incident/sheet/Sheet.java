package org.accalmie.incident.sheet;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.incident.derivation.Facts;
import org.accalmie.incident.sheet.part.GestureRequest;
import org.accalmie.incident.sheet.part.Recorded;

/**
 * A sheet that passed the checks of {@link Recorded}: what is required is there.
 *
 * @param emptied the paths that were said to be false or an empty list, where that was asked for
 */
public record Sheet(IncidentRequest fields, Set<String> emptied) {
    public Sheet(IncidentRequest fields) {
        this(fields, Set.of());
    }

    public String customerId() {
        return requireNonNull(requireNonNull(fields.customer()).id());
    }

    public Agent agent() {
        var agent = requireNonNull(fields.agent());
        return new Agent(requireNonNull(agent.id()), agent.team());
    }

    public Contact contact() {
        var contact = requireNonNull(fields.contact());
        return new Contact(requireNonNull(contact.startedAt()), contact.duration(), contact.calmedAfter());
    }

    public Anger anger() {
        return requireNonNull(fields.anger());
    }

    public Reason reason() {
        return requireNonNull(fields.reason());
    }

    public ChurnRisk churnRisk() {
        return requireNonNull(fields.churnRisk());
    }

    public Sentiment sentimentAtEnd() {
        return requireNonNull(fields.sentimentAtEnd());
    }

    public Optional<Gesture> gesture() {
        return Optional.ofNullable(fields.gesture()).map(GestureRequest::asOffered);
    }

    public Facts facts() {
        return SheetFacts.of(fields, contact().startedAt());
    }
}
