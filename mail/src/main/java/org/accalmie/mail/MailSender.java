package org.accalmie.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Hands mails to the mail server, all of them on one thread.
 *
 * <p>The pool of the mail client opens a connection on whichever thread happens to ask or to give one back, and listens
 * to it on another. A greeting that comes in between is lost: that mail waits until its time is over, and its place in
 * the pool is gone until the server hangs up, which makes the next ones wait as well. On one thread nothing comes in
 * between, and as many are under way at once as before.
 */
@Singleton
public class MailSender {
    /** Shorter than any claim of who sends. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final Context thread;

    MailSender(ReactiveMailer mailer, Vertx vertx) {
        this.mailer = mailer;
        this.thread = ((VertxInternal) vertx).createEventLoopContext();
    }

    /**
     * Returns when the mail server has taken it. It says of itself that a machine sent it (RFC 3834), so that no absence is
     * answered to it.
     *
     * @throws RuntimeException if it did not, which {@link MailFault} puts in words
     */
    public void send(Mail mail) {
        mailer.send(mail.addHeader("Auto-Submitted", "auto-generated"))
                .runSubscriptionOn(task -> thread.runOnContext(ignored -> task.run()))
                .await()
                .atMost(PATIENCE);
    }
}
