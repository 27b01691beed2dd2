package org.accalmie.console.session;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Beyond this machine the key and the password that everybody knows are none. */
@Singleton
final class SafeKeyCheck {
    private static final Logger LOG = Logger.getLogger(SafeKeyCheck.class);
    private static final String EVERYBODYS = "for-a-single-machine-and-no-other";
    private static final String EVERYBODYS_PASSWORD = "console";

    private final SessionConfig config;
    private final String host;
    private final String password;

    SafeKeyCheck(
            SessionConfig config,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.config = config;
        this.host = host;
        this.password = password;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        var faults = isBeyondLoopback(host) ? faults(config.key(), password) : List.<String>of();
        if (!faults.isEmpty() && !config.insecure()) {
            throw new ConfigurationException(
                    String.join(System.lineSeparator(), faults) + "; ACCALMIE_INSECURE=yes starts all the same");
        }
        faults.forEach(fault -> LOG.warnf("INSECURE: %s", fault));
    }

    static List<String> faults(String key, String password) {
        var faults = new ArrayList<String>();
        if (key.equals(EVERYBODYS)) {
            faults.add("sessions are encrypted with a key that everybody knows: ACCALMIE_CONSOLE_KEY is to be another");
        }
        if (password.equals(EVERYBODYS_PASSWORD)) {
            faults.add(
                    "the database's password is the name of its role: ACCALMIE_CONSOLE_DB_PASSWORD is to be another");
        }
        return faults;
    }

    private static boolean isBeyondLoopback(String host) {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return true;
        }
    }
}
