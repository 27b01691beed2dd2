package org.accalmie.incident.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import org.accalmie.incident.ASheet;

/** Makes every name and free text of a sheet tell a marker, which must be nowhere once the sheet is erased. */
final class Marked {
    private static final Set<String> NO_TEXTS = Set.of(
            "source",
            "externalId",
            "since",
            "duration",
            "startedAt",
            "calmedAfter",
            "dueAt",
            "at",
            "callbackDueAt",
            "externalDeadline");

    private Marked() {}

    static ASheet sheet(ASheet sheet, String customer, String marker) {
        mark(sheet.tree(), marker);
        ((ObjectNode) sheet.tree().get("customer")).put("id", customer);
        ((ObjectNode) sheet.tree().get("agent")).put("id", "agent").put("team", "support-lyon");
        return sheet;
    }

    private static JsonNode mark(JsonNode node, String marker) {
        switch (node) {
            case ObjectNode object ->
                object.fieldNames().forEachRemaining(name -> {
                    if (!NO_TEXTS.contains(name)) {
                        object.set(name, mark(object.get(name), marker));
                    }
                });
            case TextNode text
            when !text.asText().matches("[A-Z_]+") -> {
                return TextNode.valueOf(text.asText() + marker);
            }
            default -> node.forEach(element -> mark(element, marker));
        }
        return node;
    }
}
