package org.accalmie.incident.guidance;

import java.util.Map;

/** Fills what is known in advance into texts; the others, such as {@code {date}}, are for whoever speaks. */
record Placeholders(Map<String, String> values) {

    String fill(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
