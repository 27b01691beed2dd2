package org.accalmie.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The AsyncAPI 3.0 document of the topics and of what is said on them. */
final class EventsDocument {
    private static final int PARTITIONS = 12;
    private static final long FOURTEEN_DAYS = 1_209_600_000;
    private static final String SCHEMAS = "../../events/src/main/resources/schemas/";

    private static final Map<String, String> HEADERS = Map.of(
            "ce_specversion", "1.0",
            "ce_id", "UUIDv7; the same when the event is sent again",
            "ce_type", "the name of the event",
            "ce_source", "the service",
            "ce_time", "when it happened, RFC 3339",
            "ce_subject", "what it is about");

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    EventsDocument() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Accalmie events")
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode, the value in JSON. Everything about one key stays in order; an event "
                                + "may come again, under the same ce_id. What could not be read of a topic is on the topic "
                                + "of that name with .dead-letter.");
        document.put("defaultContentType", "application/json");
        for (var topic : Topic.values()) {
            add(topic);
        }
    }

    /** Takes an event up, with an example of it. */
    void add(Event example, JsonNode payload) {
        var name = example.getClass().getSimpleName();
        document.withObjectProperty("channels")
                .withObjectProperty(example.topic().wireName())
                .withObjectProperty("messages")
                .putObject(name)
                .put("$ref", "#/components/messages/" + name);
        var message = document.withObjectProperty("components")
                .withObjectProperty("messages")
                .putObject(name);
        message.put("name", EventTypes.nameOf(example.getClass()));
        message.set("headers", headers());
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=draft-2020-12")
                .putObject("schema")
                .put("$ref", SCHEMAS + name + ".v1.json");
        message.putArray("examples").addObject().set("payload", payload);
    }

    JsonNode json() {
        return document;
    }

    private void add(Topic topic) {
        var name = topic.wireName();
        var channel = document.withObjectProperty("channels").putObject(name);
        channel.put("address", name).putObject("messages");
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", name).put("partitions", PARTITIONS);
        var kept = kafka.putObject("topicConfiguration");
        kept.putArray("cleanup.policy").add(topic.compacted() ? "compact" : "delete");
        if (!topic.compacted()) {
            kept.put("retention.ms", FOURTEEN_DAYS);
        }
        document.withObjectProperty("operations")
                .putObject("send." + name)
                .put("action", "send")
                .putObject("channel")
                .put("$ref", "#/channels/" + name);
    }

    private static ObjectNode headers() {
        var headers = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = headers.putObject("properties");
        HEADERS.keySet().stream()
                .sorted()
                .forEach(
                        name -> properties.putObject(name).put("type", "string").put("description", HEADERS.get(name)));
        return headers;
    }
}
