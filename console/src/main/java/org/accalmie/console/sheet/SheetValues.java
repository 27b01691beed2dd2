package org.accalmie.console.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accalmie.console.field.Field;

/** A sheet as a service tells it, as it is written in the fields of the form. */
final class SheetValues {
    private SheetValues() {}

    static Map<String, List<String>> of(JsonNode sheet, ZoneId zone) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var field : Field.values()) {
            var written = written(field, sheet.at("/" + field.path().replace('.', '/')), zone);
            if (!written.isEmpty()) {
                values.put(field.path(), written);
            }
        }
        var promises = sheet.path("commitments");
        for (var row = 0; row < promises.size(); row++) {
            for (var name : SheetBody.OF_PROMISE) {
                var told = promises.get(row).path(name);
                if (told.isValueNode() && !told.isNull()) {
                    var text = name.equals("dueAt") ? spoken(told.asText(), zone) : told.asText();
                    values.put(SheetBody.promise(row, name), List.of(text));
                }
            }
        }
        return values;
    }

    static UUID id(JsonNode sheet) {
        return UUID.fromString(sheet.path("id").asText());
    }

    private static List<String> written(Field field, JsonNode told, ZoneId zone) {
        if (told.isMissingNode() || told.isNull()) {
            return List.of();
        }
        return switch (field.kind()) {
            case SIGNALS -> each(told).map(JsonNode::asText).toList();
            case LINES -> {
                var lines = each(told).map(SheetValues::line).collect(Collectors.joining("\n"));
                yield lines.isEmpty() ? List.of() : List.of(lines);
            }
            case PAST -> List.of(local(told.asText(), zone));
            case DUE -> List.of(spoken(told.asText(), zone));
            case MINUTES -> List.of(minutes(told.asText()));
            case TICK -> told.asBoolean() ? List.of("true") : List.of();
            case MONEY -> List.of(Written.amount(told.decimalValue()));
            case LINE, AREA, NUMBER, DAY, SCORE, CHOICE, YES_NO -> List.of(told.asText());
        };
    }

    private static String line(JsonNode item) {
        return Stream.of("text", "url", "label")
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String local(String instant, ZoneId zone) {
        try {
            return Written.local(Instant.parse(instant), zone);
        } catch (DateTimeException unreadable) {
            return instant;
        }
    }

    private static String spoken(String instant, ZoneId zone) {
        try {
            return Written.spoken(Instant.parse(instant), zone);
        } catch (DateTimeException unreadable) {
            return instant;
        }
    }

    private static String minutes(String duration) {
        try {
            return Written.minutes(Duration.parse(duration));
        } catch (DateTimeException unreadable) {
            return duration;
        }
    }
}
