package org.accalmie.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.accalmie.events.Event;

/** The committed example of each event, for the tests of those who consume it. */
public final class GoldenExamples {
    private GoldenExamples() {}

    /** The JSON value as it is in Kafka. */
    public static byte[] of(Class<? extends Event> type) {
        try (var example = Event.class.getResourceAsStream("/examples/%s.v1.json".formatted(type.getSimpleName()))) {
            if (example == null) {
                throw new IllegalArgumentException("no example of " + type.getSimpleName());
            }
            return example.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
