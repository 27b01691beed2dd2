package org.accalmie.incident.guidance;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.web.language.Language;

/** Reads the guidance files. An unknown or absent member is a fault. */
@Dependent
class GuidanceStore {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final Placeholders placeholders;

    @Inject
    GuidanceStore(CompanyConfig company) {
        this(new Placeholders(known(company)));
    }

    GuidanceStore(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    Map<Language, List<Entry>> read(Kind kind) {
        var file = file(kind);
        var entries = new EnumMap<Language, List<Entry>>(Language.class);
        for (var language : Language.values()) {
            entries.put(language, entries(kind, new Translation(language, placeholders).of(file)));
        }
        return entries;
    }

    private static List<Entry> entries(Kind kind, JsonNode translated) {
        var type = YAML.getTypeFactory().constructCollectionType(List.class, kind.type());
        try {
            return YAML.readerFor(type).readValue(translated);
        } catch (IOException fault) {
            throw new UncheckedIOException(kind.path() + ".yaml", fault);
        }
    }

    static JsonNode file(Kind kind) {
        var path = "/guidance/" + kind.path() + ".yaml";
        try (var file = Objects.requireNonNull(GuidanceStore.class.getResourceAsStream(path), path)) {
            return YAML.readTree(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(path, fault);
        }
    }

    private static Map<String, String> known(CompanyConfig company) {
        var values = new HashMap<String, String>();
        company.name().ifPresent(name -> values.put("company", name));
        company.phone().ifPresent(phone -> values.put("companyPhone", phone));
        company.email().ifPresent(email -> values.put("companyEmail", email));
        company.signature().ifPresent(signature -> values.put("signature", signature));
        return values;
    }
}
