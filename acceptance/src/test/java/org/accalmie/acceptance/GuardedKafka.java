package org.accalmie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accalmie.local.Ports;
import org.accalmie.local.kafka.KafkaBroker;
import org.accalmie.local.kafka.KafkaSettings;
import org.accalmie.local.kafka.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A broker where services log in and may do what {@code deploy/kafka/acls.sh} grants; tests do as they like beside. */
final class GuardedKafka implements AutoCloseable {
    private static final Pattern GRANT =
            Pattern.compile("--allow-principal (\\S+) --(producer|consumer) --topic (\\S+)(?: --group (\\S+))?");

    private final int guardedPort = Ports.free();
    private final KafkaBroker broker;

    GuardedKafka(Path folder, Map<String, String> passwords) throws Exception {
        var port = Ports.free();
        var controllerPort = Ports.free();
        broker = new KafkaBroker(
                new KafkaSettings(folder, port, controllerPort, configuration(port, guardedPort, controllerPort)));
        broker.start();
        Topics.ensure(broker);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.alterUserScramCredentials(passwords.entrySet().stream()
                            .map(user -> new UserScramCredentialUpsertion(
                                    user.getKey(),
                                    new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096),
                                    user.getValue()))
                            .map(UserScramCredentialAlteration.class::cast)
                            .toList())
                    .all()
                    .get();
            admin.createAcls(GRANT.matcher(script())
                            .results()
                            .flatMap(GuardedKafka::bindings)
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Where who is nobody may do nothing. */
    String guarded() {
        return "localhost:" + guardedPort;
    }

    @Override
    public void close() {
        broker.stop();
    }

    private static String script() throws IOException {
        var script =
                new ProcessBuilder(Path.of("..", "deploy", "kafka", "acls.sh").toString());
        script.environment().put("KAFKA_ACLS", "echo");
        return new String(script.start().getInputStream().readAllBytes(), UTF_8);
    }

    /** What Kafka's own tool makes of its words. */
    private static Stream<AclBinding> bindings(MatchResult grant) {
        var topic = new ResourcePattern(ResourceType.TOPIC, grant.group(3), PatternType.LITERAL);
        if (grant.group(2).equals("producer")) {
            return Stream.of(AclOperation.WRITE, AclOperation.DESCRIBE, AclOperation.CREATE)
                    .map(operation -> allow(grant.group(1), operation, topic));
        }
        var group = new ResourcePattern(ResourceType.GROUP, grant.group(4), PatternType.LITERAL);
        return Stream.of(
                allow(grant.group(1), AclOperation.READ, topic),
                allow(grant.group(1), AclOperation.DESCRIBE, topic),
                allow(grant.group(1), AclOperation.READ, group));
    }

    private static AclBinding allow(String principal, AclOperation operation, ResourcePattern resource) {
        return new AclBinding(resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW));
    }

    private static Map<String, String> configuration(int port, int guardedPort, int controllerPort) {
        return Map.ofEntries(
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,SASL_PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, guardedPort, controllerPort)),
                Map.entry(
                        "advertised.listeners",
                        "PLAINTEXT://localhost:%d,SASL_PLAINTEXT://localhost:%d".formatted(port, guardedPort)),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                Map.entry(
                        "listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("super.users", "User:ANONYMOUS"),
                Map.entry("allow.everyone.if.no.acl.found", "false"));
    }
}
