package org.accalmie.console.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;

/** Events as the page takes them: a changed row is its markup in the reader's language. */
@Singleton
final class LiveRows {
    private static final ServerEvent UNREADABLE = new ServerEvent("", ServerEvent.RESYNC, "{}");

    private final ObjectMapper json;
    private final InstantSource clock;

    LiveRows(ObjectMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    ServerEvent shown(ServerEvent event, Person reader) {
        if (!event.name().equals(ServerEvent.CHANGED)) {
            return event;
        }
        try {
            var escalation = json.readValue(event.data(), Escalation.class);
            return new ServerEvent(event.id(), event.name(), BoardParts.html(escalation, reader, clock.instant()));
        } catch (JsonProcessingException unknown) {
            return UNREADABLE;
        }
    }
}
