package org.accalmie.console.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.console.draft.Drafts;
import org.accalmie.console.field.Fault;
import org.accalmie.console.field.Field;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.ServiceProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Begins sheets and has them recorded; what is wrong comes back with all that was typed. */
@Singleton
final class Sheets {
    static final String SOURCE = "source";
    static final String EXTERNAL_ID = "externalId";

    private final SheetClient sheets;
    private final Drafts drafts;
    private final IdempotencyKeys keys;
    private final InstantSource clock;

    Sheets(@RestClient SheetClient sheets, Drafts drafts, IdempotencyKeys keys, InstantSource clock) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param told what a link of the telephony says, by the names of the fields */
    SheetForm begin(Map<String, String> told, Person person) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put(Field.STARTED_AT.path(), List.of(Written.now(clock.instant(), person.zone())));
        told.forEach((name, value) -> values.put(name, List.of(value)));
        if (!values.containsKey(Field.CHANNEL.path())) {
            lastChannel().ifPresent(channel -> values.put(Field.CHANNEL.path(), List.of(channel)));
        }
        return SheetForm.blank(newDraft(), values);
    }

    SheetForm goOn(UUID draft, Person person) {
        var part = drafts.find(draft);
        var kept = part.value();
        if (kept == null) {
            return begin(Map.of(), person).with(Map.of(), part.away());
        }
        return new SheetForm(draft, String.valueOf(kept.version()), null, "", kept.values(), Map.of(), null, List.of());
    }

    private Optional<String> lastChannel() {
        var last = Part.read(() -> sheets.list(Map.of("agent", "me", "limit", "1")))
                .value();
        return last == null
                ? Optional.empty()
                : last.items().stream()
                        .map(each -> each.path(Field.CHANNEL.path()).asText(""))
                        .filter(channel -> !channel.isEmpty())
                        .findFirst();
    }

    /** What became of a sheet: recorded, or the form as it was with what stands against it. */
    record Outcome(@Nullable ObjectNode recorded, int status, SheetForm form) {}

    Outcome record(Map<String, List<String>> form, Person person) {
        var typed = typed(form);
        var read = SheetBody.of(form, clock.instant().atZone(person.zone())).whole();
        if (!read.faults().isEmpty()) {
            return new Outcome(null, 400, typed.with(read.faults(), ProblemView.of(ProblemKind.MALFORMED)));
        }
        for (var name : List.of(SOURCE, EXTERNAL_ID)) {
            if (!typed.value(name).isBlank()) {
                read.put(name, typed.value(name));
            }
        }
        try {
            var recorded = sheets.record(typed.key(), read.by(person.name()));
            drafts.forget(typed.draft());
            return new Outcome(recorded, 201, typed);
        } catch (ServiceProblemException refused) {
            return refused(refused, typed, read);
        } catch (ProcessingException away) {
            return new Outcome(null, 503, typed.with(Map.of(), ProblemView.of(away)));
        }
    }

    static Outcome refused(ServiceProblemException refused, SheetForm typed, SheetBody read) {
        var faults = new LinkedHashMap<String, Fault>();
        refused.problem().faults().forEach(each -> faults.put(read.nameOf(each.field()), Fault.said(each.message())));
        return new Outcome(null, refused.problem().status(), typed.with(faults, ProblemView.of(refused)));
    }

    private SheetForm typed(Map<String, List<String>> form) {
        var typed = SheetForm.blank(newDraft(), form);
        return new SheetForm(
                draft(typed.value("draft")), typed.value("draftVersion"), null, "", form, Map.of(), null, List.of());
    }

    private UUID draft(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            return newDraft();
        }
    }

    private UUID newDraft() {
        return keys.id();
    }
}
