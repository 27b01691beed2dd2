package org.accalmie.incident.recap;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.accalmie.database.Transactions;
import org.accalmie.incident.guidance.CompanyConfig;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.recap.text.Recaps;
import org.accalmie.incident.record.Incident;
import org.accalmie.mail.MailFault;
import org.accalmie.mail.MailSender;
import org.jboss.logging.Logger;

/**
 * Sends the recaps that are due, written from the incident as it is then; each at least once, on every replica at once.
 *
 * <p>Nothing is held open while the mail server is spoken to: who dies in between leaves a claim that ends by itself.
 */
@Singleton
class RecapMailer {
    private static final Logger LOG = Logger.getLogger(RecapMailer.class);

    private final DeliveryStore store;
    private final Incidents incidents;
    private final Recaps recaps;
    private final MailSender mailSender;
    private final CompanyConfig company;
    private final Transactions transactions;
    private final InstantSource clock;
    private final MeterRegistry registry;

    RecapMailer(
            DeliveryStore store,
            Incidents incidents,
            Recaps recaps,
            MailSender mailSender,
            CompanyConfig company,
            Transactions transactions,
            InstantSource clock,
            MeterRegistry registry) {
        this.store = store;
        this.incidents = incidents;
        this.recaps = recaps;
        this.mailSender = mailSender;
        this.company = company;
        this.transactions = transactions;
        this.clock = clock;
        this.registry = registry;
    }

    /** Whether there was a recap to send. */
    boolean sendNext() {
        var now = clock.instant();
        var due = transactions.call(() -> store.claim(now, now.plus(RetrySchedule.CLAIM)));
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(Delivery delivery) {
        var incident = incidents.find(delivery.incidentId());
        if (incident.filter(it -> it.sheet().fields().historical()).isPresent()) {
            giveUp(delivery, "historical");
            return;
        }
        incident.flatMap(it -> addressed(it, delivery))
                .ifPresentOrElse(mail -> send(mail, delivery), () -> giveUp(delivery, "no address any more"));
    }

    private Optional<Mail> addressed(Incident incident, Delivery delivery) {
        var letter = recaps.write(incident, delivery.language());
        return letter.to().map(address -> {
            var mail = Mail.withText(address.value(), letter.subject(), letter.text())
                    .setHtml(letter.html());
            company.email().ifPresent(mail::setReplyTo);
            return mail;
        });
    }

    private void send(Mail mail, Delivery delivery) {
        try {
            mailSender.send(mail);
        } catch (RuntimeException e) {
            retry(delivery, MailFault.of(e).cause());
            return;
        }
        transactions.run(() -> store.sent(delivery.id(), clock.instant()));
        count("sent");
    }

    private void retry(Delivery delivery, String error) {
        LOG.warnf("Recap waits: delivery=%s attempts=%d error=%s", delivery.id(), delivery.attempts(), error);
        RetrySchedule.next(delivery, clock.instant())
                .ifPresentOrElse(
                        at -> {
                            transactions.run(() -> store.retry(delivery.id(), error, at));
                            count("retried");
                        },
                        () -> giveUp(delivery, error));
    }

    private void giveUp(Delivery delivery, String error) {
        transactions.run(() -> store.giveUp(delivery.id(), error));
        count("failed");
    }

    private void count(String outcome) {
        registry.counter("accalmie.recaps", "outcome", outcome).increment();
    }
}
