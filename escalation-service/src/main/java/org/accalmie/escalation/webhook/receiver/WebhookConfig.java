package org.accalmie.escalation.webhook.receiver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How other programs are told. */
@ConfigMapping(prefix = "accalmie.webhook")
public interface WebhookConfig {
    @WithDefault("true")
    boolean enabled();

    /** Where messages for a chat link to; an escalation's id follows. */
    @WithDefault("http://localhost:8080/dossiers/")
    URI link();

    /** Hosts that may have addresses of our own network, and be spoken to without TLS. */
    Optional<Set<String>> privateHosts();

    /** How many deliveries to one receiver are on their way at once: a slow one keeps no other waiting. */
    @WithDefault("8")
    int atOnce();

    /** How long a receiver may take to answer, in all. */
    @WithDefault("PT15S")
    Duration timeout();

    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How late a delivery may be that another replica added. */
    @WithDefault("PT1S")
    Duration tick();

    /** For how long a former secret signs as well. */
    @WithDefault("P1D")
    Duration overlap();

    /** For how long the log of deliveries is kept. */
    @WithDefault("P14D")
    Duration log();
}
