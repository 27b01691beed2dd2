package org.accalmie.console.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** What can be set of the console itself. */
@ConfigMapping(prefix = "accalmie.console")
public interface SessionConfig {
    /** Encrypts the tokens in the database and the state of a sign-in; the same for all replicas, 32 characters or more. */
    String key();

    /** Whether the browser reaches the console by https. */
    boolean secure();

    /** The zone of who chose none. */
    ZoneId zone();

    /** Starts beyond loopback with the key that everybody knows all the same. */
    boolean insecure();

    /** A working day and its breaks: who did nothing for longer signs in again. */
    @WithDefault("12H")
    Duration idleAtMost();
}
