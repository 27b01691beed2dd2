package org.accalmie.escalation.document;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/** Writes what the customer is told: the opening of its kind, and what its phase adds. */
record MessageWriter(Case about, Words words) {
    String message(Language language) {
        var kind = MessageKind.of(about);
        var message = message(kind);
        var opening = Templates.render(kind.text(), language, "message", message);
        var frame = kind == MessageKind.LEGAL ? "message-frame-legal" : "message-frame";
        return Templates.render(frame, language, "message", message.opening(opening));
    }

    private Message message(MessageKind kind) {
        var escalation = about.escalation();
        var decision = escalation.decision();
        var resolution = escalation.resolution();
        var promised = escalation.promise().nextUpdateAt();
        var passed = promised != null && !promised.isAfter(about.now());
        var dated = promised != null && !passed;
        return new Message(
                Phase.of(escalation).name(),
                new RawString(""),
                about.reference(),
                contact(escalation),
                dated ? words.time(promised) : null,
                passed,
                dated || passed ? null : words.time(future(takenUpBy(escalation))),
                escalation.origin().vip(),
                kind == MessageKind.LEGAL
                        ? List.of()
                        : words.fields("ask", escalation.preparation().missing()),
                kind == MessageKind.SECURITY ? safety() : List.of(),
                steps(kind),
                decision == null ? null : decision.statement(),
                resolution == null ? null : words.of("outcome", resolution.outcome()));
    }

    /** Once somebody took the case over from the sender, they are the contact. */
    private @Nullable String contact(Escalation escalation) {
        return escalation.origin().isSentBy(escalation.owner())
                ? null
                : words.of("contact", escalation.team(), "contact.OTHER");
    }

    /** While the dossier is with the sender, nobody else's clock runs. */
    private static @Nullable Instant takenUpBy(Escalation escalation) {
        return escalation.state() == EscalationState.SENT ? escalation.takeUp().acknowledgeBy() : null;
    }

    private @Nullable Instant future(@Nullable Instant at) {
        return at != null && at.isAfter(about.now()) ? at : null;
    }

    private List<String> safety() {
        return List.of(Signal.ACCOUNT_COMPROMISE, Signal.DATA_LEAK, Signal.PHISHING, Signal.DATA_ACCESS_REQUEST)
                .stream()
                .filter(about::heard)
                .map(signal -> words.of("safety", signal))
                .toList();
    }

    /** Only what was agreed and is still to come; in legal mode nothing is promised. */
    private List<String> steps(MessageKind kind) {
        return kind == MessageKind.LEGAL
                ? List.of()
                : about.incident().commitments().stream()
                        .filter(each -> each.condition() == null && each.dueAt().isAfter(about.now()))
                        .map(each -> "%s – %s".formatted(each.action(), words.time(each.dueAt())))
                        .toList();
    }
}
