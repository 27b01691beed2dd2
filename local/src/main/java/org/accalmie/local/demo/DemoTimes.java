package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Puts times in where the demo's files say {@code @+PT2H}, {@code @-P5D} or {@code @today}. */
record DemoTimes(Instant run, Duration later) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static LocalDate dayOf(Instant run) {
        return LocalDate.ofInstant(run, ZONE);
    }

    /** A copy; what was given stays as it is. */
    JsonNode fill(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var filled = JSON.objectNode();
                object.propertyStream().forEach(member -> filled.set(member.getKey(), fill(member.getValue())));
                yield filled;
            }
            case ArrayNode array -> {
                var filled = JSON.arrayNode();
                array.forEach(element -> filled.add(fill(element)));
                yield filled;
            }
            default -> node.isTextual() && node.asText().startsWith("@") ? JSON.textNode(time(node.asText())) : node;
        };
    }

    private String time(String written) {
        if (written.equals("@today")) {
            return dayOf(run).toString();
        }
        var distance = Duration.parse(written.substring(2));
        return (written.charAt(1) == '-'
                        ? run.minus(distance)
                        : run.plus(distance).plus(later))
                .toString();
    }
}
