package org.accalmie.web.deployment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a service can be reached, and what is too weak for that. */
record Exposure(
        String host,
        String databaseUser,
        String databasePassword,
        String issuer,
        String kafkaProtocol,
        Duration shift) {

    static final String REMEDY_FOR_ALL = "ACCALMIE_INSECURE=yes starts all the same";

    static Exposure of(DeploymentConfig config) {
        return new Exposure(
                config.host(),
                config.databaseUser(),
                config.databasePassword().orElse(""),
                config.issuer(),
                config.kafkaProtocol(),
                config.clockOffset());
    }

    boolean isBeyondLoopback() {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return true;
        }
    }

    /** Each names the variable that mends it. */
    List<String> faults() {
        return isBeyondLoopback()
                ? Stream.of(ofPassword(), ofIssuer(), ofKafka(), ofClock())
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Optional<String> ofPassword() {
        var variable = "ACCALMIE_%s_DB_PASSWORD".formatted(databaseUser.toUpperCase(Locale.ROOT));
        if (databasePassword.isBlank()) {
            return fault("PostgreSQL is asked without a password", variable + " is to hold one");
        }
        return databasePassword.equalsIgnoreCase(databaseUser)
                ? fault("the database's password is the name of its role", variable + " is to hold another")
                : Optional.empty();
    }

    private Optional<String> ofIssuer() {
        return issuer.toLowerCase(Locale.ROOT).startsWith("https://")
                ? Optional.empty()
                : fault(
                        "the issuer of tokens is asked without TLS",
                        "ACCALMIE_ISSUER, or ACCALMIE_OIDC_URL where it is set, is to begin with https");
    }

    private Optional<String> ofKafka() {
        return isEncrypted(kafkaProtocol)
                ? Optional.empty()
                : fault("Kafka is spoken to as " + kafkaProtocol, "ACCALMIE_KAFKA_PROTOCOL is to be SASL_SSL or SSL");
    }

    private Optional<String> ofClock() {
        return shift.isZero()
                ? Optional.empty()
                : fault("the clock is shifted by " + shift, "ACCALMIE_CLOCK_OFFSET is to be unset");
    }

    private static boolean isEncrypted(String protocol) {
        return List.of("SSL", "SASL_SSL").contains(protocol.strip().toUpperCase(Locale.ROOT));
    }

    private Optional<String> fault(String what, String remedy) {
        return Optional.of("%s, too weak to listen on %s: %s".formatted(what, host, remedy));
    }
}
