package org.accalmie.acceptance.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Spoils a JSON body: one of its values, its names, or its bytes. */
final class BodyMutator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final RandomGenerator random;

    BodyMutator(RandomGenerator random) {
        this.random = random;
    }

    byte[] plain(JsonNode body) {
        return text(body).getBytes(StandardCharsets.UTF_8);
    }

    byte[] mutated(JsonNode body) {
        var spoilt = body.deepCopy();
        for (var times = 1 + random.nextInt(3) / 2; times > 0; times--) {
            var nodes = containers(spoilt, new ArrayList<>());
            if (nodes.isEmpty() || random.nextInt(12) == 0) {
                spoilt = scalar();
            } else {
                spoil(nodes.get(random.nextInt(nodes.size())));
            }
        }
        return random.nextInt(6) == 0 ? garbled(text(spoilt)) : text(spoilt).getBytes(StandardCharsets.UTF_8);
    }

    private void spoil(ContainerNode<?> node) {
        if (node instanceof ObjectNode object) {
            spoil(object);
        } else if (node instanceof ArrayNode array) {
            spoil(array);
        }
    }

    private void spoil(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            object.set(Nasty.word(random), scalar());
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(otherName(name), object.remove(name));
            case 2 -> object.set(Nasty.word(random), scalar());
            case 3 -> object.set(name, wrapped(object.get(name)));
            case 4 -> object.set(name, twice(object, name));
            default -> object.set(name, scalar());
        }
    }

    private void spoil(ArrayNode array) {
        switch (random.nextInt(6)) {
            case 0 -> array.add(scalar());
            case 1 -> array.insert(0, NODES.nullNode());
            case 2 -> array.removeAll();
            case 3 -> many(array);
            case 4 -> array.add(wrapped(array.path(0)));
            default -> {
                if (!array.isEmpty()) {
                    array.set(random.nextInt(array.size()), scalar());
                }
            }
        }
    }

    private void many(ArrayNode array) {
        var one = array.isEmpty() ? scalar() : array.get(0).deepCopy();
        for (var i = random.nextInt(3) == 0 ? 3_000 : 12; i > 0; i--) {
            array.add(one);
        }
    }

    private JsonNode scalar() {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.objectNode();
            case 3 -> NODES.arrayNode();
            case 4, 5 -> NODES.rawValueNode(new RawValue(Nasty.number(random)));
            default -> NODES.textNode(Nasty.word(random));
        };
    }

    private String otherName(String name) {
        return switch (random.nextInt(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name + " ";
            case 2 -> name + "\u0000";
            case 3 -> Nasty.word(random);
            default -> name.substring(0, name.length() - 1);
        };
    }

    private JsonNode wrapped(JsonNode value) {
        var depth = switch (random.nextInt(6)) {
            case 0 -> 2_000;
            case 1 -> 200;
            default -> 1;
        };
        var inArrays = random.nextBoolean();
        var inner = value.isMissingNode() ? "null" : text(value);
        var open = inArrays ? "[" : "{\"a\":";
        var close = inArrays ? "]" : "}";
        return NODES.rawValueNode(new RawValue(open.repeat(depth) + inner + close.repeat(depth)));
    }

    /** The value, and the same name again with another one. */
    private JsonNode twice(ObjectNode object, String name) {
        return NODES.rawValueNode(
                new RawValue(text(object.get(name)) + "," + text(NODES.textNode(name)) + ":" + text(scalar())));
    }

    private byte[] garbled(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> text.getBytes(StandardCharsets.UTF_16);
            case 3 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 4 -> (text + text).getBytes(StandardCharsets.UTF_8);
            case 5 -> ("/* */" + text + ",").getBytes(StandardCharsets.UTF_8);
            case 6 -> (text + " ".repeat(random.nextInt(300_000))).getBytes(StandardCharsets.UTF_8);
            case 7 -> new byte[0];
            default -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
        };
    }

    private String text(JsonNode node) {
        try {
            return (random.nextBoolean() ? PLAIN : ESCAPED).writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ContainerNode<?>> containers(JsonNode node, List<ContainerNode<?>> found) {
        if (node instanceof ContainerNode<?> container) {
            found.add(container);
            node.forEach(child -> containers(child, found));
        }
        return found;
    }
}
