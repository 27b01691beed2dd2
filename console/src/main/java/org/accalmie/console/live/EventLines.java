package org.accalmie.console.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a stream of events together again. */
final class EventLines {
    private static final String NO_NAME = "message";

    private String id = "";
    private String name = NO_NAME;
    private @Nullable StringBuilder data;

    /** The event that the line, an empty one, ends. */
    Optional<ServerEvent> add(String line) {
        if (line.isEmpty()) {
            return end();
        }
        var colon = line.indexOf(':');
        if (colon > 0) {
            take(line.substring(0, colon), line.substring(colon + 1).replaceFirst("^ ", ""));
        }
        return Optional.empty();
    }

    private void take(String field, String value) {
        switch (field) {
            case "id" -> id = value;
            case "event" -> name = value;
            case "data" ->
                data = data == null
                        ? new StringBuilder(value)
                        : data.append('\n').append(value);
            default -> {
                // such as a comment, which keeps the connection open
            }
        }
    }

    private Optional<ServerEvent> end() {
        var whole =
                data == null ? Optional.<ServerEvent>empty() : Optional.of(new ServerEvent(id, name, data.toString()));
        name = NO_NAME;
        data = null;
        return whole;
    }
}
