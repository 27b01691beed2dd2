package org.accalmie.console.board;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandBody;
import org.accalmie.console.command.CommandForm;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.command.Difference;
import org.accalmie.console.command.FieldFault;
import org.accalmie.console.command.GivenCommands;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.page.MenuEntry;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.ReturnAddress;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.CustomerNames;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.FormHeaders;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads the board and gives its commands; a part that cannot be read says so, and the others stay. */
@Singleton
final class Boards {
    private static final List<String> USUAL_TEAMS = List.of("N2", "BILLING", "LEGAL", "SUPERVISOR");

    private static final String USUAL_UPDATE = "2h";
    private static final int NAMES_AT_MOST = 100;

    private final EscalationClient escalations;
    private final CustomerNames names;
    private final InstantSource clock;
    private final IdempotencyKeys keys;
    private final GivenCommands commands;

    Boards(
            @RestClient EscalationClient escalations,
            CustomerNames names,
            InstantSource clock,
            IdempotencyKeys keys,
            GivenCommands commands) {
        this.escalations = escalations;
        this.names = names;
        this.clock = clock;
        this.keys = keys;
        this.commands = commands;
    }

    /** Members of a team need no role. */
    boolean isOpenTo(Person person) {
        if (person.hasAny(MenuEntry.BOARD.roles())) {
            return true;
        }
        try {
            var teams = escalations.me().teams();
            return teams != null && !teams.isEmpty();
        } catch (ServiceProblemException | ProcessingException unknown) {
            return false;
        }
    }

    BoardView read(BoardQuery query, Person person) {
        try {
            var listed = Listed.upTo(BoardQuery.MOST, query.asked(), escalations::list);
            var ids = listed.items().stream().map(Escalation::customerId).toList();
            var listing = new BoardView.Listing(listed.items(), names.of(ids, person), teams());
            return BoardView.of(query, listing, person, now()).withMore(listed.next() != null);
        } catch (ServiceProblemException refused) {
            return BoardView.away(query, ProblemView.of(refused), person, now());
        } catch (ProcessingException away) {
            return BoardView.away(query, ProblemView.of(away), person, now());
        }
    }

    Map<String, String> names(List<String> ids, Person person) {
        return names.of(ids.stream().limit(NAMES_AT_MOST).toList(), person);
    }

    /** Absent where no dossier is chosen. */
    @Nullable
    PanelView panel(BoardQuery query, Person person) {
        var id = query.selected();
        if (id == null) {
            return null;
        }
        try {
            var escalation = escalations.get(id);
            var panel = PanelView.of(escalation, query, person, now());
            var command = query.command();
            return command == null ? panel : panel.with(blank(command, escalation, query), null);
        } catch (ServiceProblemException refused) {
            return PanelView.unreadable(query, ProblemView.of(refused));
        } catch (ProcessingException away) {
            return PanelView.unreadable(query, ProblemView.of(away));
        }
    }

    /** Gives the command; what is wrong is in the result, beside what was typed. */
    CommandResult give(Command command, UUID id, Map<String, List<String>> form, Person person) {
        var written = CommandBody.of(command, form, now().atZone(person.zone()));
        var sheet = new Written(command, id, form, written.faults());
        if (!written.faults().isEmpty()) {
            return new CommandResult.Refused(400, sheet.form(teams()), ProblemView.of(ProblemKind.MALFORMED));
        }
        if (sheet.form(List.of()).isUnsure()) {
            return new CommandResult.Asked(sheet.form(List.of()).asking());
        }
        var key = FormHeaders.key(sheet.value("key"));
        var version = FormHeaders.version(sheet.value("version"));
        try {
            return new CommandResult.Done(commands.give(
                    new GivenCommands.Given(id, command.path(), key, version, GivenCommands.print(form)),
                    written.body(),
                    person));
        } catch (ServiceProblemException refused) {
            return sheet.refused(refused, teams());
        } catch (ProcessingException away) {
            return new CommandResult.Refused(503, sheet.form(teams()), ProblemView.of(away));
        }
    }

    /** As it is by now, where that is what stood against a command. */
    @Nullable
    Escalation against(CommandResult.Refused refused, UUID id) {
        return refused.isOvertaken() ? Part.read(() -> escalations.get(id)).value() : null;
    }

    private CommandForm blank(Command command, Escalation escalation, BoardQuery query) {
        return blank(
                command,
                escalation,
                keys.next(),
                query.selecting(escalation.id(), null).address());
    }

    CommandForm blank(Command command, Escalation escalation, String key, String back) {
        return new CommandForm(
                command,
                escalation.id(),
                key,
                String.valueOf(escalation.version()),
                begun(command, escalation),
                Map.of(),
                otherTeams(escalation.team()),
                back,
                List.of());
    }

    /** Of several, which are none of them yet. */
    CommandForm blank(Command command, UUID id, String key, String back) {
        return new CommandForm(
                command,
                id,
                key,
                "",
                command == Command.ACKNOWLEDGEMENT ? Map.of(CommandBody.NEXT_UPDATE, List.of(USUAL_UPDATE)) : Map.of(),
                Map.of(),
                teams(),
                back,
                List.of());
    }

    private static Map<String, List<String>> begun(Command command, Escalation escalation) {
        var seen = List.of(Difference.seen(escalation));
        return command == Command.ACKNOWLEDGEMENT
                ? Map.of("seen", seen, CommandBody.NEXT_UPDATE, List.of(USUAL_UPDATE))
                : Map.of("seen", seen);
    }

    private List<String> otherTeams(String current) {
        return teams().stream().filter(team -> !team.equals(current)).toList();
    }

    private List<String> teams() {
        try {
            return escalations.teamNames().items().stream()
                    .map(EscalationClient.TeamName::name)
                    .toList();
        } catch (ServiceProblemException | ProcessingException unknown) {
            return USUAL_TEAMS;
        }
    }

    private Instant now() {
        return clock.instant();
    }

    /** What was typed, to be given back. */
    private record Written(Command command, UUID id, Map<String, List<String>> form, Map<String, FieldFault> faults) {
        String value(String field) {
            return Stream.ofNullable(form.get(field))
                    .flatMap(List::stream)
                    .findFirst()
                    .orElse("");
        }

        CommandForm form(List<String> teams) {
            return new CommandForm(
                    command,
                    id,
                    value("key"),
                    value("version"),
                    form,
                    faults,
                    teams,
                    ReturnAddress.of(value("back"), "/board"),
                    List.of());
        }

        CommandResult refused(ServiceProblemException refused, List<String> teams) {
            var found = new LinkedHashMap<String, FieldFault>();
            refused.problem()
                    .faults()
                    .forEach(each ->
                            found.putIfAbsent(FieldFault.holder(each.field()), FieldFault.said(each.message())));
            return new CommandResult.Refused(
                    refused.problem().status(),
                    new Written(command, id, form, found).form(teams),
                    ProblemView.of(refused));
        }
    }
}
