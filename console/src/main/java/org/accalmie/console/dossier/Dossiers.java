package org.accalmie.console.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.command.FieldFault;
import org.accalmie.console.command.GivenCommands;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.FormHeaders;
import org.accalmie.console.upstream.ServiceProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to a dossier from wherever it is, and gives its commands. */
@Singleton
final class Dossiers {
    private static final int MOST = 200;
    private static final String TEXT = "text";

    private final CaseClient cases;
    private final IncidentClient incidents;
    private final EscalationClient escalations;
    private final Voices voices;
    private final ObjectMapper json;
    private final IdempotencyKeys keys;
    private final GivenCommands commands;

    Dossiers(
            @RestClient CaseClient cases,
            @RestClient IncidentClient incidents,
            @RestClient EscalationClient escalations,
            Voices voices,
            ObjectMapper json,
            IdempotencyKeys keys,
            GivenCommands commands) {
        this.cases = cases;
        this.incidents = incidents;
        this.escalations = escalations;
        this.voices = voices;
        this.json = json;
        this.keys = keys;
        this.commands = commands;
    }

    /** The escalation, read once and shown in two ways. */
    record Head(Escalation escalation, Details details) {}

    Head head(UUID id) {
        var told = cases.escalation(id);
        try {
            return new Head(json.treeToValue(told, Escalation.class), json.treeToValue(told, Details.class));
        } catch (JsonProcessingException unreadable) {
            throw new ProcessingException(unreadable);
        }
    }

    /** What the customer is told in this and any other case. */
    List<VoiceView> voices(Head head) {
        return voices.of(head.escalation().customerId());
    }

    DossierView.Said read(Head head, Person reader) {
        var id = head.escalation().id();
        var incidentId = head.escalation().incidentId();
        Part<Incident> incident = Part.read(() -> incidents.incident(incidentId));
        return new DossierView.Said(
                head.escalation(),
                head.details(),
                Part.read(() -> cases.timeline(id, MOST)),
                Part.read(() -> cases.timers(id)),
                incident,
                incident.value() == null
                        ? new Part<>(null, incident.away())
                        : Part.read(() -> incidents.timeline(incidentId, MOST)),
                documents(id, reader.language()));
    }

    private List<DossierView.Document> documents(UUID id, Language first) {
        var languages = first == Language.FR ? List.of(Language.FR, Language.EN) : List.of(Language.EN, Language.FR);
        return Stream.of(DocumentView.Kind.values())
                .flatMap(kind -> languages.stream()
                        .map(language -> new DossierView.Document(
                                kind,
                                language,
                                Part.read(() -> cases.document(id, kind.path(), language.tag(), TEXT)))))
                .toList();
    }

    CaseForm blank(CaseCommand command, Head head) {
        var values = new LinkedHashMap<String, String>();
        var dossier = head.details().dossier();
        if (command == CaseCommand.DECISION && dossier != null && dossier.options() != null) {
            for (var number = 0;
                    number < Math.min(CaseBody.NUMBERS.size(), dossier.options().size());
                    number++) {
                prefill(values, CaseBody.NUMBERS.get(number), dossier.options().get(number));
            }
        }
        var escalation = head.escalation();
        return new CaseForm(
                command,
                escalation.id(),
                keys.next(),
                String.valueOf(escalation.version()),
                values,
                Map.of(),
                escalation.missing() == null ? List.of() : escalation.missing(),
                Map.of(),
                command == CaseCommand.ESCALATION ? teams() : List.of());
    }

    private void send(CaseForm sheet, Map<String, Object> body, Person person) {
        var key = FormHeaders.key(sheet.key());
        if (sheet.command() == CaseCommand.ESCALATION) {
            var incident = escalations.get(sheet.id()).incidentId();
            var whole = new LinkedHashMap<>(body);
            whole.put("incidentId", incident);
            escalations.escalate(key, whole);
            return;
        }
        var version = FormHeaders.version(sheet.version());
        commands.give(
                new GivenCommands.Given(
                        sheet.id(), sheet.command().path(), key, version, GivenCommands.print(sheet.values())),
                body,
                person);
    }

    private List<String> teams() {
        var named = Part.read(escalations::teamNames).value();
        return named == null
                ? List.of()
                : named.items().stream().map(EscalationClient.TeamName::name).toList();
    }

    private static void prefill(Map<String, String> values, String number, Details.Option option) {
        put(values, "label" + number, option.label());
        put(values, "cost" + number, option.cost());
        put(values, "delay" + number, option.delay());
        put(values, "risk" + number, option.risk());
        put(values, "precedent" + number, option.precedent());
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** What became of a command: with neither form nor problem it was done. */
    record Outcome(
            int status, @Nullable CaseForm form, @Nullable ProblemView why) {
        /** The form beside the thing as it is now, where it was that which stood against it. */
        @Nullable
        CaseForm against(@Nullable Head fresh) {
            return form != null
                            && fresh != null
                            && (status == CommandResult.CONFLICT || status == CommandResult.CHANGED)
                    ? form.comparedWith(
                            fresh.escalation(), FactView.texts(fresh.details().dossier()))
                    : form;
        }
    }

    Outcome give(CaseCommand command, UUID id, Map<String, String> form, Person person) {
        var written = CaseBody.of(command, form);
        var sheet = new CaseForm(
                command,
                id,
                form.getOrDefault("key", ""),
                form.getOrDefault("version", ""),
                form,
                written.faults(),
                List.of(),
                Map.of(),
                command == CaseCommand.ESCALATION ? teams() : List.of());
        if (!written.faults().isEmpty()) {
            return new Outcome(400, sheet, ProblemView.of(ProblemKind.MALFORMED));
        }
        try {
            send(sheet, written.body(), person);
            return new Outcome(200, null, null);
        } catch (ServiceProblemException refused) {
            var faults = new LinkedHashMap<String, FieldFault>();
            refused.problem()
                    .faults()
                    .forEach(each ->
                            faults.putIfAbsent(CaseBody.holder(each.field(), form), FieldFault.said(each.message())));
            var marked = sheet.marking(faults);
            return new Outcome(refused.problem().status(), marked, ProblemView.of(refused));
        } catch (ProcessingException away) {
            return new Outcome(503, sheet, ProblemView.of(away));
        }
    }
}
