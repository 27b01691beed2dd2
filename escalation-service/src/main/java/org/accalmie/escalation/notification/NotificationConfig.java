package org.accalmie.escalation.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How people are told. */
@ConfigMapping(prefix = "accalmie.notification")
public interface NotificationConfig {
    /** Where an escalation is looked at; its id follows. */
    @WithDefault("http://localhost:8080/dossiers/")
    URI link();

    /** Where replies go. */
    Optional<String> replyTo();

    /** After how many attempts a mail is given up: with a quarter of an hour between the last ones, some four hours. */
    @WithDefault("24")
    int attempts();

    /** How many mails are on their way at once: a mail server that is slow with one has time for others. */
    @WithDefault("8")
    int atOnce();
}
