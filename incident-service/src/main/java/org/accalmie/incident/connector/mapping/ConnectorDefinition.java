package org.accalmie.incident.connector.mapping;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.accalmie.incident.connector.proof.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What makes incidents, or something else, of a tool's messages.
 *
 * @param makes incidents, where it does not say
 * @param when whether a message is one of ours at all, in CEL over {@code payload}
 * @param fields what a field says, by its path, in CEL over {@code payload}
 * @param defaults what a field says where the message does not
 * @param words what the words of the tool mean, by field
 */
public record ConnectorDefinition(
        @Nullable Makes makes,
        Proof proof,
        String when,
        Map<String, String> fields,
        Map<String, String> defaults,
        Map<String, Map<String, String>> words,
        Key key) {
    public static final int LONGEST_EXPRESSION = Expression.MAX_CHARACTERS;

    public Makes made() {
        return requireNonNullElse(makes, Makes.INCIDENT);
    }

    /**
     * What a message is known by, such as a ticket.
     *
     * @param source a text
     * @param externalId in CEL over {@code payload}
     */
    public record Key(String source, String externalId) {}
}
