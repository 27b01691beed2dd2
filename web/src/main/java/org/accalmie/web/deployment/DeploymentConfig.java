package org.accalmie.web.deployment;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** What decides whether a service may listen beyond its machine; the values are those of Quarkus' own settings. */
@ConfigMapping(prefix = "accalmie.deployment")
@SafeBeyondLoopback
interface DeploymentConfig {
    /** The address to listen on. */
    String host();

    String databaseUser();

    Optional<String> databasePassword();

    String issuer();

    String kafkaProtocol();

    Duration clockOffset();

    /** Starts all the same, and says so. */
    boolean insecure();
}
