package org.accalmie.incident.connector;

import java.util.Map;

/**
 * What makes incidents of a tool's messages.
 *
 * @param when whether a message is one of ours at all, in CEL over {@code payload}
 * @param fields what a field of the sheet says, by its path, in CEL over {@code payload}
 * @param defaults what a field says where the message does not
 * @param words what the words of the tool mean, by field
 */
record ConnectorDefinition(
        Proof proof,
        String when,
        Map<String, String> fields,
        Map<String, String> defaults,
        Map<String, Map<String, String>> words,
        Key key) {

    /**
     * What an incident is known by.
     *
     * @param source a text
     * @param externalId in CEL over {@code payload}
     */
    record Key(String source, String externalId) {}
}
