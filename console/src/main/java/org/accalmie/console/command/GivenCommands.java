package org.accalmie.console.command;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.ServiceProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Gives each command once, for a day: the service takes a repeat whose first answer was lost for somebody's change of what it
 * was about, since the version that it was written for is gone by then.
 */
@Singleton
public class GivenCommands {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Memory memory;
    private final EscalationClient escalations;
    private final InstantSource clock;

    public GivenCommands(Memory memory, @RestClient EscalationClient escalations, InstantSource clock) {
        this.memory = memory;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** What was done by whom, by the key of its form and what it said. */
    public interface Memory {
        boolean has(String person, Given given);

        void add(String person, Given given, Instant at);

        void removeBefore(Instant at);
    }

    /**
     * A command as its form has it.
     *
     * @param version in quotation marks, absent where it is for whatever there is
     * @param print of all that the form said, see {@link #print}: another word under the same key is no repeat
     */
    public record Given(
            UUID escalation,
            String path,
            String key,
            @Nullable String version,
            String print) {}

    /**
     * The dossier after the command, or as it is by now where the same person gave it before with the same key.
     *
     * @param body as the service takes it
     */
    public Escalation give(Given given, Map<String, Object> body, Person person) {
        if (memory.has(person.name(), given)) {
            return escalations.get(given.escalation());
        }
        try {
            var done = escalations.command(given.escalation(), given.path(), given.key(), given.version(), body);
            memory.add(person.name(), given, clock.instant());
            return done;
        } catch (ServiceProblemException refused) {
            // its twin may have been done meanwhile
            if (memory.has(person.name(), given)) {
                return escalations.get(given.escalation());
            }
            throw refused;
        }
    }

    /** The same for the same words, and of none of them. */
    public static String print(Map<String, ?> form) {
        try {
            var said = new TreeMap<>(form).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        memory.removeBefore(clock.instant().minus(KEPT));
    }
}
