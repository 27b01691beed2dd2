package org.accalmie.console.sheet;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.field.Choice;
import org.accalmie.console.field.Field;
import org.jspecify.annotations.Nullable;

/** What a telephony tool says of the call in the address of the sheet; what cannot be read of it is as if unsaid. */
final class TelephonyLink {
    private static final int LONGEST = 200;

    private TelephonyLink() {}

    static Map<String, String> values(MultivaluedMap<String, String> address, ZoneId zone) {
        var values = new LinkedHashMap<String, String>();
        put(values, Field.CUSTOMER_ID.path(), address.getFirst("customer"));
        put(values, Sheets.SOURCE, address.getFirst("source"));
        put(values, Sheets.EXTERNAL_ID, address.getFirst("externalId"));
        Choice.named(Field.CHANNEL, address.getFirst("channel"))
                .ifPresent(channel -> values.put(Field.CHANNEL.path(), channel.word()));
        var startedAt = address.getFirst("startedAt");
        if (startedAt != null) {
            Written.past(startedAt, zone).ifPresent(at -> values.put(Field.STARTED_AT.path(), Written.local(at, zone)));
        }
        put(values, Field.DURATION.path(), duration(address.getFirst("duration")));
        return values;
    }

    static @Nullable UUID draft(MultivaluedMap<String, String> address) {
        try {
            var id = address.getFirst("draft");
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            values.put(name, value.strip());
        }
    }

    /** As the services write it, {@code PT18M}, or in minutes. */
    private static @Nullable String duration(@Nullable String said) {
        if (said == null || !said.startsWith("PT")) {
            return said;
        }
        try {
            return Written.minutes(Duration.parse(said));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
