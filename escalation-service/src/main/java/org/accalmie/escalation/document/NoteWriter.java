package org.accalmie.escalation.document;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.EvidenceKind;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

/** Puts what is known of a case into the words of one language. */
record NoteWriter(Case about, Words words) {
    private static final String NOTHING = "—";

    Note note() {
        var dossier = about.dossier();
        return new Note(
                header(),
                new ContextWriter(about, words).context(),
                facts(),
                Words.said(dossier.symptoms()),
                Words.said(dossier.environment()),
                Words.said(dossier.exactWords()),
                evidence(),
                done(),
                asked(),
                stakes(),
                options(),
                decided(),
                about.legal());
    }

    private Note.Header header() {
        var escalation = about.escalation();
        var sentAt = escalation.takeUp().sentAt();
        var at = words.time(sentAt == null ? escalation.createdAt() : sentAt) + " " + words.zone();
        return new Note.Header(
                type(),
                escalation.origin().customerId(),
                impact(),
                words.of("urgency", escalation.urgency()),
                about.reference(),
                at,
                escalation.owner());
    }

    private String type() {
        var triggers = about.incident().derived().triggers();
        var type = triggers.stream().findFirst().map(trigger -> words.of("type", trigger));
        return type.orElseGet(() -> about.incident().derived().technicalNeed()
                ? words.of("type", Trigger.TECHNICAL)
                : words.of("type.OTHER"));
    }

    private String impact() {
        var stakes = stakes();
        var parts = Stream.of(
                        stakes.users() == null ? null : stakes.users() + " " + words.of("users"),
                        stakes.amount(),
                        stakes.risk() == null ? null : stakes.risk().replaceAll("\\s+", " "))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? NOTHING : parts;
    }

    private List<Note.Fact> facts() {
        var contact = new Note.Fact(
                words.time(about.incident().contact().startedAt()),
                "%s (%s, %s)"
                        .formatted(
                                words.of("contact"),
                                words.of("anger", about.incident().anger()),
                                words.of("sentiment", about.incident().sentimentAtEnd())));
        var told = Optional.ofNullable(about.dossier().facts()).orElse(List.of()).stream()
                .sorted(comparing(Dossier.Fact::at, nullsLast(naturalOrder())))
                .map(fact -> new Note.Fact(words.time(fact.at()), fact.text()));
        return Stream.concat(Stream.of(contact), told).toList();
    }

    private List<Note.Evidence> evidence() {
        return Optional.ofNullable(about.dossier().evidence()).orElse(List.of()).stream()
                .map(piece -> new Note.Evidence(
                        words.of("evidence", piece.kind() == null ? EvidenceKind.OTHER : piece.kind()),
                        new RawString(Markdown.address(piece.url()))))
                .toList();
    }

    private Note.Done done() {
        var gesture = about.incident().gesture();
        var offered = gesture == null ? null : offered(gesture);
        var commitments = about.incident().commitments().stream()
                .map(commitment -> "%s – %s".formatted(commitment.action(), words.time(commitment.dueAt())))
                .toList();
        return new Note.Done(Words.said(about.dossier().actionsTaken()), offered, commitments);
    }

    private String offered(Gesture gesture) {
        var quantity = gesture.quantity();
        var times = quantity == null || quantity == 1 ? "" : " × " + quantity;
        return words.of("gesture", gesture.type()) + times + amount(gesture.amount());
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : ", " + words.money(amount);
    }

    private Note.Asked asked() {
        var missing = about.escalation().preparation().missing();
        return new Note.Asked(
                words.of("team", about.escalation().team(), "team.OTHER"),
                Words.said(about.dossier().request()),
                words.fields("field", missing));
    }

    private Note.Stakes stakes() {
        var impact = about.dossier().impact();
        var escalation = about.escalation();
        return new Note.Stakes(
                words.of("urgency", escalation.urgency()),
                words.time(escalation.takeUp().acknowledgeBy()),
                words.time(escalation.promise().nextUpdateAt()),
                impact == null || impact.users() == null ? null : String.valueOf(impact.users()),
                impact == null ? null : words.money(impact.amount()),
                impact == null ? null : Words.said(impact.risk()),
                words.time(about.dossier().externalDeadline()));
    }

    private List<Note.Option> options() {
        return about.options().stream()
                .map(option -> new Note.Option(
                        Objects.requireNonNullElse(option.label(), NOTHING),
                        option.cost(),
                        option.delay(),
                        option.risk(),
                        option.precedent()))
                .toList();
    }

    private Note.@Nullable Decided decided() {
        var decision = about.escalation().decision();
        return decision == null ? null : new Note.Decided(decision.chosen(), decision.decider(), decision.statement());
    }
}
