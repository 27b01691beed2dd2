package org.accalmie.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;
import org.junit.jupiter.api.Test;

/** The scripts of {@code deploy/kafka} make the topics that there are, and grant what the services do and no more. */
class KafkaScriptsTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.accalmie");
    private static final Pattern SERVICE = Pattern.compile("org\\.accalmie\\.(incident|escalation|followup|kpi)\\b.*");
    private static final Pattern GRANT =
            Pattern.compile("--add --allow-principal User:(\\S+) --(producer|consumer) --topic (\\S+)");

    /** What the follow-up service is to do with what agents' well-being asks for. */
    private static final Set<String> TO_COME = Set.of(
            "followup-service producer accalmie.care",
            "followup-service consumer accalmie.care",
            "followup-service producer accalmie.care.dead-letter");

    /** An incident that is tried out has the shape of the event, and is never told. */
    private static final String TRIED_OUT = "escalation-service producer accalmie.incidents";

    private static final String MADE = " --partitions 12 --replication-factor 3 --config ";
    private static final String KEPT = "retention.ms=" + Duration.ofDays(14).toMillis();
    private static final String COMPACTED = "cleanup.policy=compact";

    @Test
    void shouldGrantEachServiceWhatItDoesAndNothingElse() throws Exception {
        var needed = new TreeSet<>(TO_COME);
        needed.addAll(done());
        needed.remove(TRIED_OUT);
        assertThat(granted()).isEqualTo(needed);
    }

    @Test
    void shouldKeepTheCareTopicToThoseWhoNeedIt() throws Exception {
        assertThat(granted())
                .filteredOn(right -> right.endsWith(" consumer accalmie.care"))
                .isSubsetOf("followup-service consumer accalmie.care", "kpi-service consumer accalmie.care");
        assertThat(granted()).noneMatch(right -> right.contains("consumer") && right.endsWith(".dead-letter"));
    }

    @Test
    void shouldMakeEveryTopic() throws Exception {
        var made = run("topics.sh", "KAFKA_TOPICS").lines().map(line -> line.replaceAll(".*--topic ", ""));

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Topic.values())
                        .flatMap(topic -> Stream.of(
                                topic.wireName() + MADE + (topic.compacted() ? COMPACTED : KEPT),
                                topic.deadLetterName() + MADE + KEPT))
                        .toList());
    }

    private static Set<String> granted() throws IOException, InterruptedException {
        var output = run("acls.sh", "KAFKA_ACLS");
        var rights = new TreeSet<String>();
        GRANT.matcher(output)
                .results()
                .forEach(grant -> rights.add(right(grant.group(1), grant.group(2), grant.group(3))));
        return rights;
    }

    /** The command lines that the script would run. */
    private static String run(String name, String tool) throws IOException, InterruptedException {
        var script = new ProcessBuilder(
                Path.of("..", "deploy", "kafka", name).toString(), "--bootstrap-server", "kafka:9093");
        script.environment().put(tool, "echo");
        var process = script.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static Set<String> done() {
        var rights = new TreeSet<String>();
        for (var type : PRODUCTION) {
            var service = SERVICE.matcher(type.getPackageName());
            if (service.matches()) {
                var name = service.group(1) + "-service";
                written(type).forEach(topic -> rights.add(right(name, "producer", topic.wireName())));
                read(type).forEach(topic -> {
                    rights.add(right(name, "consumer", topic.wireName()));
                    rights.add(right(name, "producer", topic.deadLetterName()));
                });
            }
        }
        return rights;
    }

    private static Stream<Topic> written(JavaClass type) {
        return Stream.concat(
                        type.getConstructorCallsFromSelf().stream().map(JavaAccess::getTargetOwner),
                        type.getConstructorReferencesFromSelf().stream().map(JavaAccess::getTargetOwner))
                .filter(target -> target.isAssignableTo(Event.class))
                .flatMap(event -> topics(event, "topic"));
    }

    private static Stream<Topic> read(JavaClass type) {
        return type.isAssignableTo(EventConsumer.class) ? topics(type, "topics") : Stream.empty();
    }

    /** The constants that a method of the class, or the one it inherits, names. */
    private static Stream<Topic> topics(JavaClass type, String method) {
        return type.getAllMethods().stream()
                .filter(found -> found.getName().equals(method))
                .map(JavaMethod::getFieldAccesses)
                .flatMap(Set::stream)
                .filter(access -> access.getTargetOwner().isEquivalentTo(Topic.class))
                .map(access -> Topic.valueOf(access.getName()));
    }

    private static String right(String service, String kind, String topic) {
        return "%s %s %s".formatted(service, kind, topic);
    }
}
