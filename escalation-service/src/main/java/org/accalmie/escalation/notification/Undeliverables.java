package org.accalmie.escalation.notification;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.accalmie.escalation.handling.EscalationService;
import org.accalmie.escalation.transition.Undelivered;

/** Gives up, and has the ladder move on where nobody was told. */
@Singleton
class Undeliverables {
    private final NotificationStore store;
    private final EscalationService escalationService;
    private final InstantSource clock;

    Undeliverables(NotificationStore store, EscalationService escalationService, InstantSource clock) {
        this.store = store;
        this.escalationService = escalationService;
        this.clock = clock;
    }

    /** One that became moot in the meantime is left alone: whoever makes it so holds the escalation. */
    void giveUp(Notification notification, String cause) {
        var escalation = escalationService.lock(notification.escalationId());
        if (store.fail(notification.id(), clock.instant(), cause)) {
            var undelivered = new Undelivered(
                    notification.escalationId(),
                    notification.recipient(),
                    notification.channel(),
                    notification.reason(),
                    notification.rung(),
                    cause,
                    store.nobodyTold(notification.escalationId(), notification.version()));
            escalation.ifPresent(locked -> escalationService.fail(locked, undelivered));
        }
    }
}
