package org.accalmie.incident;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** A sheet as a tool sends it: the smallest one, or one with every field. */
public final class ASheet {
    public static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode fields;

    private ASheet(ObjectNode fields) {
        this.fields = fields;
    }

    /** With no more than what is required, of a customer of its own. */
    public static ASheet aSheet() {
        return new ASheet(tree("""
                {"customer": {"id": "CLT-%s"}, "agent": {"id": "agent"},
                 "contact": {"startedAt": "2026-11-18T09:20:00Z"}, "anger": "MILD", "reason": "EXTERNAL",
                 "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL"}
                """.formatted(UUID.randomUUID())));
    }

    public static ASheet aWholeSheet() {
        try (var file = ASheet.class.getResourceAsStream("/whole-sheet.json")) {
            return new ASheet((ObjectNode) JSON.readTree(file))
                    .with("externalId", UUID.randomUUID().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ASheet of(String customer) {
        return withJson("customer", "{\"id\": \"" + customer + "\"}");
    }

    public ASheet by(String agent) {
        return withJson("agent", "{\"id\": \"" + agent + "\"}");
    }

    public ASheet at(String instant) {
        return withJson("contact", "{\"startedAt\": \"" + instant + "\"}");
    }

    public ASheet with(String field, String text) {
        fields.put(field, text);
        return this;
    }

    public ASheet withJson(String field, String json) {
        fields.set(field, tree("{\"it\": " + json + "}").get("it"));
        return this;
    }

    public ASheet without(String field) {
        fields.remove(field);
        return this;
    }

    public ObjectNode tree() {
        return fields;
    }

    public static void remove(JsonNode node, String... members) {
        ((ObjectNode) node).remove(List.of(members));
    }

    public String json() {
        return fields.toString();
    }

    public static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
