package org.accalmie.incident.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.accalmie.web.Violation;

/**
 * A message that was kept, with what it says.
 *
 * @param message as it was told, which need not be JSON
 */
public record RefusedText(String connector, Instant receivedAt, List<Violation> because, String message) {
    static RefusedText of(Refusal refusal) {
        return new RefusedText(
                refusal.connector(), refusal.receivedAt(), refusal.faults(), new String(refusal.payload(), UTF_8));
    }
}
