package org.accalmie.kpi.figure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.vocabulary.Helpful;

/** What happened to an escalation, in the order in which it did, and what domain.md counts of it. */
record EscalationStory(List<EscalationEvent> events) {
    String team() {
        return events.getLast().team();
    }

    /** Whether it was taken up before the first deadline; nothing while that clock runs. */
    Stream<Boolean> acknowledgedInTime() {
        var sent = first(EscalationSent.class);
        if (sent.isEmpty() || events.stream().noneMatch(EscalationStory::endsTheClock)) {
            return Stream.empty();
        }
        var deadline = sent.get().acknowledgeBy();
        return Stream.of(first(EscalationAcknowledged.class)
                .map(it -> it.acknowledgement().at().isBefore(deadline))
                .orElse(false));
    }

    Stream<Duration> timeToAcknowledge() {
        return first(EscalationAcknowledged.class)
                .map(it -> Duration.between(
                        first(EscalationSent.class).orElseThrow().sentAt(),
                        it.acknowledgement().at()))
                .stream();
    }

    Stream<Boolean> bouncing() {
        return first(EscalationSent.class).isEmpty()
                ? Stream.empty()
                : Stream.of(events.stream().anyMatch(EscalationStory::saysBouncing));
    }

    Stream<Boolean> dossierReady() {
        return all(EscalationResolved.class).map(it -> Boolean.TRUE.equals(it.dossierReady()));
    }

    Stream<Boolean> helpfulOfN2() {
        return all(EscalationJudged.class)
                .reduce((earlier, later) -> later)
                .filter(it -> it.team().equals("N2"))
                .map(it -> it.helpful() == Helpful.YES)
                .stream();
    }

    private <E extends EscalationEvent> Optional<E> first(Class<E> type) {
        return all(type).findFirst();
    }

    private <E extends EscalationEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean endsTheClock(EscalationEvent event) {
        return event instanceof EscalationAcknowledged
                || event instanceof AcknowledgementOverdue
                || event instanceof EscalationTransferred
                || event instanceof EscalationReturned
                || event instanceof EscalationCancelled
                || event instanceof EscalationResolved;
    }

    private static boolean saysBouncing(EscalationEvent event) {
        return event instanceof EscalationTransferred transferred && transferred.bouncing()
                || event instanceof EscalationReturned returned && returned.bouncing();
    }
}
