package org.accalmie.events;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of an event from its record: components are required unless they are nullable. */
final class EventSchemas {
    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", Duration.class, "duration", UUID.class, "uuid");

    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static JsonNode of(Class<? extends Event> type) {
        var schema = GENERATOR.generateSchema(type);
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                unwrap(schema, component);
            }
        }
        schema.put("$id", "urn:" + EventTypes.nameOf(type));
        schema.put("title", EventTypes.nameOf(type));
        return schema;
    }

    /** Puts the members of a component where the component itself would stand. */
    private static void unwrap(ObjectNode schema, RecordComponent component) {
        var whole = (ObjectNode)
                schema.withObject("$defs").remove(component.getType().getSimpleName());
        var properties = schema.withObject("properties");
        properties.remove(component.getName());
        properties.setAll(whole.withObject("properties"));
        sort(properties);
        var required = new TreeSet<String>();
        schema.withArray("required").forEach(name -> required.add(name.asText()));
        required.remove(component.getName());
        whole.withArray("required").forEach(name -> required.add(name.asText()));
        var names = schema.putArray("required");
        required.forEach(names::add);
    }

    private static void sort(ObjectNode properties) {
        var sorted = new TreeMap<String, JsonNode>();
        properties.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        properties.removeAll();
        properties.setAll(sorted);
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS, Option.SCHEMA_VERSION_INDICATOR)
                .with(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields().withRequiredCheck(EventSchemas::isRequired);
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            var format = FORMATS.get(type.getErasedType());
            return format == null ? null : new CustomDefinition(text(context, format));
        });
        return new SchemaGenerator(builder.build());
    }

    private static ObjectNode text(SchemaGenerationContext context, String format) {
        return context.getGeneratorConfig()
                .createObjectNode()
                .put("type", "string")
                .put("format", format);
    }

    private static boolean isRequired(FieldScope field) {
        ResolvedType declaring = field.getDeclaringType();
        return declaring.getErasedType().isRecord()
                && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
