package org.accalmie.incident.guidance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.accalmie.web.language.Language;

/**
 * Takes one language out of a bilingual tree: a member {@code {fr, en}} becomes its text or list; an element of a list
 * keeps its other members and gets its text as {@code text}.
 */
final class Translation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Language language;
    private final Placeholders placeholders;

    Translation(Language language, Placeholders placeholders) {
        this.language = language;
        this.placeholders = placeholders;
    }

    JsonNode of(JsonNode node) {
        return switch (node) {
            case ArrayNode list -> ofList(list);
            case ObjectNode object when isBilingual(object) -> chosen(object);
            case ObjectNode object -> ofMembers(object);
            default -> node.isTextual() ? NODES.textNode(placeholders.fill(node.textValue())) : node;
        };
    }

    private ArrayNode ofList(ArrayNode list) {
        var translated = NODES.arrayNode();
        for (var element : list) {
            translated.add(element instanceof ObjectNode object ? ofMembers(object) : of(element));
        }
        return translated;
    }

    private ObjectNode ofMembers(ObjectNode object) {
        var translated = NODES.objectNode();
        for (var member : object.properties()) {
            if (Language.of(member.getKey()).isEmpty()) {
                translated.set(member.getKey(), of(member.getValue()));
            }
        }
        if (isBilingual(object)) {
            translated.set("text", chosen(object));
        }
        return translated;
    }

    private JsonNode chosen(ObjectNode object) {
        var chosen = object.get(language.code());
        if (chosen != null) {
            return of(chosen);
        }
        if (object.iterator().next().isArray()) {
            return NODES.arrayNode();
        }
        throw new IllegalArgumentException("No " + language.code() + " in " + object);
    }

    private static boolean isBilingual(ObjectNode object) {
        return Arrays.stream(Language.values()).anyMatch(language -> object.has(language.code()));
    }
}
