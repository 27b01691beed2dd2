package org.accalmie.kpi.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.vocabulary.Acknowledgement;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Handover;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;

/** Lives of escalations, from their preparation to their judgement, cut off anywhere. */
public final class RandomEscalations {
    private static final List<String> TEAMS = List.of("N2", "BILLING", "LEGAL", "SUPERVISOR");
    private static final Duration CLOCK = Duration.ofMinutes(30);

    private final Random random;

    public RandomEscalations(long seed) {
        random = new Random(seed);
    }

    /** Its events in the order in which they happened. */
    public List<EscalationEvent> of(UUID incident) {
        var life = new Life(incident);
        if (random.nextBoolean()) {
            life.prepare();
        }
        if (random.nextInt(8) == 0) {
            life.cancel();
            return life.events;
        }
        life.send();
        for (int turn = random.nextInt(5); turn > 0; turn--) {
            life.turn();
        }
        if (random.nextBoolean()) {
            life.end();
        }
        return life.events;
    }

    private final class Life {
        private final List<EscalationEvent> events = new ArrayList<>();
        private final UUID id = new UUID(random.nextLong(), random.nextLong());
        private final UUID incident;
        private Instant now = RandomIncidents.RECORDED_AT;
        private Instant sentAt = now;
        private String team = one(TEAMS);
        private int version;

        Life(UUID incident) {
            this.incident = incident;
        }

        void prepare() {
            events.add(new EscalationPrepared(
                    head(EscalationState.PREPARING), routing(), "agent", List.of("request"), now, now, null, next()));
        }

        void send() {
            sentAt = pass();
            events.add(new EscalationSent(
                    head(EscalationState.SENT),
                    routing(),
                    "agent",
                    null,
                    List.of(),
                    sentAt,
                    sentAt.plus(CLOCK),
                    sentAt,
                    null,
                    next()));
        }

        void turn() {
            switch (random.nextInt(5)) {
                case 0 -> acknowledge();
                case 1 -> transfer();
                case 2 -> {
                    giveBack();
                    send();
                }
                case 3 -> beOverdue();
                default -> pass();
            }
        }

        void end() {
            if (random.nextInt(4) == 0) {
                cancel();
                return;
            }
            resolve();
            while (random.nextInt(3) > 0) {
                judge();
            }
        }

        private void acknowledge() {
            var acknowledgement = new Acknowledgement("n2", pass(), now.plusSeconds(60), Handover.TRANSFERRED, null);
            events.add(new EscalationAcknowledged(
                    head(EscalationState.ACKNOWLEDGED),
                    "n2",
                    sentAt,
                    sentAt.plus(CLOCK),
                    acknowledgement,
                    null,
                    null,
                    next()));
        }

        private void transfer() {
            var before = team;
            team = one(TEAMS);
            sentAt = pass();
            events.add(new EscalationTransferred(
                    head(EscalationState.SENT),
                    before,
                    "n2",
                    "not ours",
                    sentAt,
                    sentAt.plus(CLOCK),
                    random.nextInt(3) == 0,
                    null,
                    next()));
        }

        private void giveBack() {
            events.add(new EscalationReturned(
                    head(EscalationState.RETURNED),
                    "n2",
                    ReturnReason.MISSING_INFORMATION,
                    List.of("request"),
                    random.nextInt(3) == 0,
                    null,
                    next()));
        }

        private void beOverdue() {
            events.add(new AcknowledgementOverdue(
                    head(EscalationState.SENT), sentAt, sentAt.plus(CLOCK), 1, false, next(), team));
        }

        void cancel() {
            events.add(new EscalationCancelled(head(EscalationState.CANCELLED), "agent", "by mistake", next()));
        }

        private void resolve() {
            var ready = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
            events.add(new EscalationResolved(
                    head(EscalationState.RESOLVED), "n2", Outcome.SOLVED, ready, now, sentAt, null, next()));
        }

        private void judge() {
            events.add(new EscalationJudged(
                    head(EscalationState.RESOLVED), "agent", one(List.of(Helpful.values())), next()));
        }

        private EscalationHead head(EscalationState state) {
            return new EscalationHead(id, incident, "CLT-1", team, Urgency.H24, TakeUpClass.STANDARD, state, List.of());
        }

        private Instant pass() {
            now = now.plusSeconds(random.nextInt(3_000));
            return now;
        }

        private int next() {
            version++;
            return version;
        }
    }

    private static Routing routing() {
        return new Routing("technical", "because", 1);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
