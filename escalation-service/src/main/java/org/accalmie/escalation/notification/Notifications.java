package org.accalmie.escalation.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.escalation.handling.EscalationsTold;
import org.accalmie.escalation.handling.WatchersAdded;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.eventing.Ids;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/** Makes and cancels notifications in the transaction of what is told. */
@Singleton
class Notifications {
    private final NotificationStore store;
    private final Policies policies;
    private final Ids ids;
    private final InstantSource clock;

    Notifications(NotificationStore store, Policies policies, Ids ids, InstantSource clock) {
        this.store = store;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    void onTold(@Observes EscalationsTold told) {
        var now = clock.instant();
        var recipients = new Recipients(policies.current());
        var added = new ArrayList<>(ended(told.events(), recipients, now));
        told.events().stream()
                .flatMap(event -> Occasion.of(event).stream())
                .flatMap(occasion -> begun(occasion, recipients, now))
                .forEach(added::add);
        store.add(added, now);
    }

    /** Whoever watches since a correction or a return is told of the case as those were who watched when it was sent. */
    void onWatchersAdded(@Observes WatchersAdded added) {
        var now = clock.instant();
        var escalation = added.escalation();
        var about =
                new About(escalation.id(), escalation.version(), NotificationReason.SENT, escalation.urgency(), null);
        store.add(
                new Recipients(policies.current())
                        .of(added).stream()
                                .map(recipient -> notification(about, recipient, now))
                                .toList(),
                now);
    }

    private Stream<Notification> begun(Occasion occasion, Recipients recipients, Instant now) {
        var about = new About(
                occasion.event().escalationId(),
                occasion.event().version(),
                occasion.reason(),
                occasion.urgency(),
                occasion.rung());
        return recipients.of(occasion, now).stream().map(recipient -> notification(about, recipient, now));
    }

    private List<Notification> ended(List<EscalationEvent> events, Recipients recipients, Instant now) {
        Map<UUID, Ending> endings = events.stream()
                .flatMap(event -> Ending.of(event).stream())
                .collect(Collectors.toMap(Ending::escalationId, Function.identity(), (first, last) -> last));
        if (endings.isEmpty()) {
            return List.of();
        }
        return store.end(List.copyOf(endings.values()), now).stream()
                .flatMap(knows -> recipients.find(knows.team(), knows.recipient()).stream()
                        .map(recipient -> notification(
                                About.of(Objects.requireNonNull(endings.get(knows.escalationId()))), recipient, now)))
                .toList();
    }

    /** What is not IMMEDIATE waits for the end of quiet hours. */
    private Notification notification(About about, Recipients.Recipient recipient, Instant now) {
        return new Notification(
                ids.next(),
                about.escalationId(),
                about.version(),
                recipient.team().name(),
                recipient.name(),
                NotificationChannel.MAIL,
                about.reason(),
                about.urgency(),
                about.rung(),
                NotificationState.PENDING,
                now,
                Delay.awake(recipient, about.urgency(), now),
                0,
                now,
                null);
    }

    /** What is told. */
    private record About(
            UUID escalationId,
            int version,
            NotificationReason reason,
            Urgency urgency,
            @Nullable Integer rung) {
        static About of(Ending ending) {
            return new About(
                    ending.escalationId(),
                    ending.version(),
                    Objects.requireNonNull(ending.allClear()),
                    ending.urgency(),
                    null);
        }
    }
}
