package org.accalmie.web.deployment;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import org.jboss.logging.Logger;

/** What only a running database can tell, and what is said loudly when all of it is ignored. */
@Singleton
final class DeploymentCheck {
    private static final Logger LOG = Logger.getLogger(DeploymentCheck.class);
    private static final String BELIEVED = "PostgreSQL lets the service in without asking for its password:"
            + " pg_hba.conf is to say scram-sha-256 instead of trust";

    private final DeploymentConfig config;
    private final LoginStore login;

    DeploymentCheck(DeploymentConfig config, LoginStore login) {
        this.config = config;
        this.login = login;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        var exposure = Exposure.of(config);
        if (!exposure.isBeyondLoopback()) {
            return;
        }
        var faults = new ArrayList<>(exposure.faults());
        if (login.wasBelieved()) {
            faults.add(BELIEVED);
        }
        if (!config.insecure() && !faults.isEmpty()) {
            faults.add(Exposure.REMEDY_FOR_ALL);
            throw new ConfigurationException(String.join(System.lineSeparator(), faults));
        }
        faults.forEach(fault -> LOG.warnf("INSECURE: %s", fault));
    }
}
