package org.accalmie.escalation.notification;

import jakarta.inject.Singleton;
import org.accalmie.escalation.document.Letters;
import org.accalmie.escalation.policy.Policies;

/** Finds out what is written to whom, by the teams and the case as they are now. */
@Singleton
class Addressing {
    private final Letters letters;
    private final Policies policies;
    private final NotificationConfig config;

    Addressing(Letters letters, Policies policies, NotificationConfig config) {
        this.letters = letters;
        this.policies = policies;
        this.config = config;
    }

    /** What can be done about a notification. */
    sealed interface Result {}

    record Letter(String to, Letters.Letter content) implements Result {}

    record Nobody(String why) implements Result {}

    Result of(Notification notification) {
        return new Recipients(policies.current())
                .find(notification.team(), notification.recipient())
                .map(recipient -> letter(notification, recipient))
                .orElseGet(() -> new Nobody("no address any more"));
    }

    private Result letter(Notification notification, Recipients.Recipient recipient) {
        var link = config.link().resolve(notification.escalationId().toString());
        return letters.write(notification.escalationId(), notification.reason(), recipient.language(), link)
                .<Result>map(content -> new Letter(recipient.mail(), content))
                .orElseGet(() -> new Nobody("no case any more"));
    }
}
