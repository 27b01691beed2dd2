package org.accalmie.escalation.notification;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.accalmie.database.Transactions;
import org.accalmie.mail.MailFault;
import org.accalmie.mail.MailSender;
import org.jboss.logging.Logger;

/**
 * Sends the notifications that are due, written from the case as it is then; each at least once, on every replica at
 * once, and again under the same id.
 *
 * <p>Nothing is held open while the mail server is spoken to: who dies in between leaves a claim that ends by itself.
 */
@Singleton
class NotificationMailer {
    private static final Logger LOG = Logger.getLogger(NotificationMailer.class);

    private final NotificationStore store;
    private final Undeliverables undeliverables;
    private final Addressing addressing;
    private final MailSender mailSender;
    private final Transactions transactions;
    private final InstantSource clock;
    private final NotificationConfig config;
    private final MeterRegistry registry;

    NotificationMailer(
            NotificationStore store,
            Undeliverables undeliverables,
            Addressing addressing,
            MailSender mailSender,
            Transactions transactions,
            InstantSource clock,
            NotificationConfig config,
            MeterRegistry registry) {
        this.store = store;
        this.undeliverables = undeliverables;
        this.addressing = addressing;
        this.mailSender = mailSender;
        this.transactions = transactions;
        this.clock = clock;
        this.config = config;
        this.registry = registry;
    }

    /** How many there were to send. */
    int sendDue() {
        var now = clock.instant();
        var due = transactions.call(() -> store.claim(now, now.plus(Delay.CLAIM), config.atOnce()));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(each -> senders.execute(() -> deliver(each)));
        }
        return due.size();
    }

    private void deliver(Notification notification) {
        try {
            switch (transactions.call(() -> addressing.of(notification))) {
                case Addressing.Letter letter -> send(notification, letter);
                case Addressing.Nobody nobody -> giveUp(notification, nobody.why());
            }
        } catch (RuntimeException e) {
            // its claim ends by itself
            LOG.errorf(e, "A notification waits: notification=%s", notification.id());
        }
    }

    private void send(Notification notification, Addressing.Letter letter) {
        var content = letter.content();
        var mail = Mail.withText(letter.to(), content.subject(), content.text())
                .setHtml(content.html())
                .addHeader("Message-ID", "<%s@accalmie>".formatted(notification.id()));
        config.replyTo().ifPresent(mail::setReplyTo);
        try {
            mailSender.send(mail);
        } catch (RuntimeException e) {
            fail(notification, MailFault.of(e));
            return;
        }
        transactions.run(() -> store.sent(notification.id(), clock.instant()));
        count("sent");
    }

    private void fail(Notification notification, MailFault fault) {
        LOG.warnf(
                "A mail was not taken: notification=%s attempts=%d error=%s",
                notification.id(), notification.attempts(), fault.cause());
        var next = fault.refused()
                ? Optional.<Instant>empty()
                : Delay.next(notification.attempts(), config.attempts(), clock.instant());
        next.ifPresentOrElse(
                at -> {
                    transactions.run(() -> store.retry(notification.id(), at, fault.cause()));
                    count("retried");
                },
                () -> giveUp(notification, fault.cause()));
    }

    private void giveUp(Notification notification, String cause) {
        transactions.run(() -> undeliverables.giveUp(notification, cause));
        count("failed");
    }

    private void count(String outcome) {
        registry.counter("accalmie.notifications", "outcome", outcome).increment();
    }
}
