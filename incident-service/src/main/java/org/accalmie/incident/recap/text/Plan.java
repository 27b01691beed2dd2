package org.accalmie.incident.recap.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.events.sheet.TicketPriority;
import org.accalmie.incident.guidance.CompanyConfig;
import org.accalmie.incident.recap.text.Recap.Block;
import org.accalmie.incident.sheet.part.CommitmentRequest;
import org.accalmie.incident.sheet.part.TicketRequest;

/** The action plan: four blocks, of which one that would say nothing is left out. */
record Plan(RecapData agreed, CompanyConfig company, Phrasing phrasing) {
    List<Block> blocks() {
        var say = phrasing.messages();
        return Stream.of(
                        new Block(say.atOnce(), atOnce()),
                        new Block(say.meanwhile(), meanwhile()),
                        new Block(say.gesture(), new GestureLines(agreed, phrasing).all()),
                        new Block(say.yourSide(), yourSide()))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private List<String> atOnce() {
        return lines(
                solved().stream(),
                Stream.of(request()),
                assigned().stream(),
                callback().stream(),
                commitments(CommitmentOwner.TEAM));
    }

    private List<String> meanwhile() {
        var say = phrasing.messages();
        return lines(
                Stream.of(say.written()),
                interlocutor().map(say::interlocutor).stream(),
                contact().map(say::reach).stream(),
                commitments(CommitmentOwner.AGENT));
    }

    private List<String> yourSide() {
        var say = phrasing.messages();
        return lines(conditions(), Stream.of(say.available()), Stream.of(say.adjust()));
    }

    private Optional<String> solved() {
        return Optional.ofNullable(agreed.sheet().solvedInContact())
                .filter(solved -> solved)
                .map(solved -> phrasing.messages().solved());
    }

    private String request() {
        var say = phrasing.messages();
        var urgent = agreed.ticket()
                .filter(ticket -> ticket.priority() == TicketPriority.URGENT)
                .isPresent();
        return agreed.ticketId()
                .map(id -> urgent ? say.urgentTicket(id) : say.ticket(id))
                .orElseGet(() -> say.recorded(agreed.incident().reference()));
    }

    private Optional<String> assigned() {
        return agreed.ticket()
                .map(TicketRequest::assignedTo)
                .flatMap(OneLine::unended)
                .map(phrasing.messages()::assigned);
    }

    private Optional<String> callback() {
        return agreed.ticket()
                .map(TicketRequest::callbackDueAt)
                .map(phrasing::time)
                .map(phrasing.messages()::callback);
    }

    private Optional<String> interlocutor() {
        return Optional.ofNullable(agreed.sheet().agent()).flatMap(agent -> OneLine.unended(agent.name()));
    }

    private Optional<String> contact() {
        return company.phone().or(company::email);
    }

    /** What is said to be nobody's is the company's. */
    private Stream<String> commitments(CommitmentOwner owner) {
        return promises(promise -> promise.condition() == null)
                .filter(promise -> Objects.requireNonNullElse(promise.owner(), CommitmentOwner.TEAM) == owner)
                .map(promise -> phrasing.messages().commitment(actionOf(promise), dueAt(promise)));
    }

    private Stream<String> conditions() {
        return promises(promise -> promise.condition() != null)
                .map(promise -> phrasing.messages()
                        .condition(
                                actionOf(promise),
                                OneLine.unended(promise.condition()).orElse("…")));
    }

    private Stream<CommitmentRequest> promises(Predicate<CommitmentRequest> which) {
        return agreed.sheet().commitments().stream().filter(which);
    }

    private static String actionOf(CommitmentRequest promise) {
        return OneLine.unended(promise.action()).orElse("…");
    }

    private String dueAt(CommitmentRequest promise) {
        return phrasing.time(Objects.requireNonNull(promise.dueAt()));
    }

    @SafeVarargs
    private static List<String> lines(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }
}
