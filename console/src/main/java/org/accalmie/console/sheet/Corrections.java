package org.accalmie.console.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.ServiceProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Corrects a sheet that is recorded: what was changed, and nothing that was not. */
@Singleton
final class Corrections {
    private static final String REFERENCE = "reference";

    private final SheetClient sheets;
    private final SheetVersions versions;
    private final ObjectMapper json;
    private final IdempotencyKeys keys;
    private final InstantSource clock;

    Corrections(
            @RestClient SheetClient sheets,
            SheetVersions versions,
            ObjectMapper json,
            IdempotencyKeys keys,
            InstantSource clock) {
        this.sheets = sheets;
        this.versions = versions;
        this.json = json;
        this.keys = keys;
        this.clock = clock;
    }

    /** A form, and what the sheet is called. */
    record Begun(String reference, SheetForm form) {}

    Begun begin(UUID id, Person person) {
        var incident = sheets.incident(id);
        var values = new LinkedHashMap<>(SheetValues.of(incident, person.zone()));
        values.put(REFERENCE, List.of(reference(incident)));
        return new Begun(reference(incident), form(id, version(incident), values));
    }

    record Outcome(String reference, Sheets.Outcome outcome) {}

    Outcome correct(UUID id, Map<String, List<String>> typed, Person person) {
        var read = typed.getOrDefault("version", List.of("")).getFirst();
        var form = form(id, read, typed);
        var found = Part.read(() -> sheets.incident(id));
        var incident = found.value();
        if (incident == null) {
            return unread(form, Objects.requireNonNull(found.away()));
        }
        var current = SheetValues.of(incident, person.zone());
        if (!read.equals(version(incident))) {
            if (SheetChange.names(current, typed).isEmpty()) {
                // sent before, and the answer was lost
                return new Outcome(reference(incident), new Sheets.Outcome(incident, 200, form));
            }
            return overtaken(form, incident, person);
        }
        var sheet = SheetBody.of(typed, clock.instant().atZone(person.zone())).whole();
        if (!sheet.faults().isEmpty()) {
            return new Outcome(
                    reference(incident),
                    new Sheets.Outcome(null, 400, form.with(sheet.faults(), ProblemView.of(ProblemKind.MALFORMED))));
        }
        return new Outcome(reference(incident), sent(form, SheetChange.patch(current, typed, sheet), sheet));
    }

    /** What it is cannot be read: what was typed stays. */
    private static Outcome unread(SheetForm form, ProblemView away) {
        var outcome = new Sheets.Outcome(null, away.kind().status(), form.with(Map.of(), away));
        return new Outcome(form.value(REFERENCE), outcome);
    }

    private Sheets.Outcome sent(SheetForm form, Map<String, Object> patch, SheetBody sheet) {
        try {
            var corrected = sheets.correct(
                    Objects.requireNonNull(form.corrects()),
                    "\"" + form.version() + "\"",
                    json.writeValueAsString(patch));
            return new Sheets.Outcome(corrected, 200, form);
        } catch (ServiceProblemException refused) {
            return Sheets.refused(refused, form, sheet);
        } catch (ProcessingException away) {
            return new Sheets.Outcome(null, 503, form.with(Map.of(), ProblemView.of(away)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Mine beside theirs, ready to be saved upon what is there now. */
    private Outcome overtaken(SheetForm form, JsonNode incident, Person person) {
        var id = SheetValues.id(incident);
        var read = Part.read(() -> versions.find(id, number(form.version())));
        var begunWith = read.value();
        if (begunWith == null) {
            return unread(form, Objects.requireNonNull(read.away()));
        }
        var current = SheetValues.of(incident, person.zone());
        var base = begunWith.map(each -> SheetValues.of(each, person.zone())).orElse(current);
        var merged = SheetChange.Merge.of(base, form.values(), current);
        var again = form(id, version(incident), merged.values());
        return new Outcome(
                reference(incident), new Sheets.Outcome(null, 412, again.beside(Compared.of(base, current, merged))));
    }

    private SheetForm form(UUID id, String version, Map<String, List<String>> values) {
        return new SheetForm(keys.id(), "", id, version, values, Map.of(), null, List.of());
    }

    private static String version(JsonNode incident) {
        return incident.path("version").asText();
    }

    /** None that there is, where a form brings back no number. */
    private static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static String reference(JsonNode incident) {
        return incident.path("reference").asText();
    }
}
