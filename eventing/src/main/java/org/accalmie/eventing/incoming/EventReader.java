package org.accalmie.eventing.incoming;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Event;
import org.accalmie.events.EventTypes;

/** Reads CloudEvents in binary mode. Its reasons say where a record is wrong and never quote it. */
@Singleton
public final class EventReader {
    private final EventJson json;

    public EventReader(EventJson json) {
        this.json = json;
    }

    public ParsedRecord read(Incoming record) {
        var name = record.header("ce_type");
        if (name.isEmpty()) {
            return new ParsedRecord.Unreadable(record, "no ce_type");
        }
        return EventTypes.named(name.get())
                .map(type -> read(record, type))
                .orElseGet(() -> EventTypes.ofAnyVersion(name.get())
                        .<ParsedRecord>map(type ->
                                new ParsedRecord.Unreadable(record, "unknown version of " + type.getSimpleName()))
                        .orElseGet(() -> new ParsedRecord.Unknown(record)));
    }

    private ParsedRecord read(Incoming record, Class<? extends Event> type) {
        var id = record.eventId();
        var time = record.header("ce_time").flatMap(EventReader::instant);
        if (id.isEmpty() || time.isEmpty()) {
            return new ParsedRecord.Unreadable(record, id.isEmpty() ? "no legible ce_id" : "no legible ce_time");
        }
        if (record.value() == null) {
            return new ParsedRecord.Unreadable(record, "no value");
        }
        try {
            var data = json.readWhole(record.value(), type);
            return data == null
                    ? new ParsedRecord.Unreadable(record, "null for a value")
                    : new ParsedRecord.Read(record, new ReceivedEvent(id.get(), time.get(), data));
        } catch (UncheckedIOException e) {
            return new ParsedRecord.Unreadable(record, Illegible.reason(e.getCause()));
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
