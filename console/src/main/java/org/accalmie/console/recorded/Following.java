package org.accalmie.console.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.EscalationClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks the other services what follows from a sheet that is recorded. */
@Singleton
final class Following {
    /** What a sheet has; the rest of an incident is what became of it, which no preview takes. */
    private static final List<String> OF_THE_SHEET =
            List.of("id", "contact", "reason", "problem", "history", "abuse", "churnRisk", "sentimentAtEnd");

    private final EscalationClient escalations;
    private final CallsClient calls;
    private final ObjectMapper json;

    Following(@RestClient EscalationClient escalations, @RestClient CallsClient calls, ObjectMapper json) {
        this.escalations = escalations;
        this.calls = calls;
        this.json = json;
    }

    FollowingView read(JsonNode incident, Person reader, Instant now) {
        var id = RecordedView.id(incident);
        return FollowingView.of(
                id,
                RecordedView.recordedAt(incident),
                new FollowingView.Said(
                        Part.read(() -> escalations.list(Map.of("incident", id.toString()))),
                        Part.read(() -> calls.preview(Map.of("incident", sheet(incident))))),
                reader,
                now);
    }

    private Map<String, Object> sheet(JsonNode incident) {
        var sheet = new LinkedHashMap<String, Object>();
        for (var name : OF_THE_SHEET) {
            if (incident.hasNonNull(name)) {
                sheet.put(name, json.convertValue(incident.get(name), Object.class));
            }
        }
        sheet.put("customer", Map.of("id", incident.at("/customer/id").asText()));
        sheet.put("agent", Map.of("id", incident.at("/agent/id").asText()));
        return sheet;
    }

    /** The reader's own first. */
    static List<Language> languages(Language first) {
        return first == Language.FR ? List.of(Language.FR, Language.EN) : List.of(Language.EN, Language.FR);
    }

    static @Nullable Language language(@Nullable String tag) {
        return Stream.of(Language.values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }
}
