package org.accalmie.local.importing.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a cell says in the words of the sheet, or why it cannot be told. */
public sealed interface Cell {
    JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    record Value(JsonNode json) implements Cell {}

    /**
     * What cannot be understood, or may be meant in two ways.
     *
     * @param message completes the column's name, and says how to write it
     */
    record Unreadable(String message) implements Cell {}

    static Cell text(String text) {
        return new Value(JSON.textNode(text));
    }
}
