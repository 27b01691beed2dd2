package org.accalmie.console.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Handover;
import org.accalmie.console.upstream.Escalation.Outcome;
import org.accalmie.console.upstream.Escalation.ReturnReason;

/**
 * A command as it is being written.
 *
 * @param key by which a repeat is the same command
 * @param version of what was read when it was begun
 * @param values what was typed, by field
 * @param faults what is wrong, by field
 * @param differences what somebody else changed meanwhile
 */
public record CommandForm(
        Command command,
        UUID id,
        String key,
        String version,
        Map<String, List<String>> values,
        Map<String, FieldFault> faults,
        List<String> teams,
        String back,
        List<Difference> differences) {
    private static final String SEEN = "seen";
    private static final String SURE = "sure";

    /** Whether it cannot be taken back, and nobody said yet that they mean it. */
    public boolean isUnsure() {
        return command == Command.CANCELLATION && !isSure();
    }

    /** With the question whether it is meant. */
    public CommandForm asking() {
        var asked = new LinkedHashMap<>(values);
        asked.put(SURE, List.of("yes"));
        return new CommandForm(command, id, key, version, asked, faults, teams, back, differences);
    }

    /** Whether it is sent as meant, so that the form asks no more than once. */
    public boolean isSure() {
        return !value(SURE).isEmpty();
    }

    /** Beside what became of the thing: sent again, it is about what it is now. */
    CommandForm comparedWith(Escalation fresh, Person reader, Instant now) {
        return new CommandForm(
                command,
                id,
                key,
                String.valueOf(fresh.version()),
                values,
                faults,
                teams.stream().filter(team -> !team.equals(fresh.team())).toList(),
                back,
                Difference.between(value(SEEN), fresh, reader, now));
    }

    public CommandForm of(UUID other) {
        return new CommandForm(command, other, key, version, values, faults, teams, back, differences);
    }

    public String seen() {
        return value(SEEN);
    }

    /** The first of the field, empty where nothing was typed. */
    public String value(String field) {
        var typed = values.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean has(String field, Object value) {
        return values.getOrDefault(field, List.of()).contains(String.valueOf(value));
    }

    public boolean isFaulty(String field) {
        return faults.containsKey(field);
    }

    /** Each with the field that it is of. */
    public List<FieldFault.At> listed() {
        return faults.entrySet().stream()
                .map(each ->
                        FieldFault.At.of(each.getKey(), null, CommandBody.has(command, each.getKey()), each.getValue()))
                .toList();
    }

    public FieldFault fault(String field) {
        return Objects.requireNonNull(faults.get(field));
    }

    public List<Need> needs() {
        return List.of(Need.values());
    }

    public String address() {
        return "%s/%s/%s".formatted(isOfDossier() ? "/dossiers" : "/board", id, command.path());
    }

    /** What is replaced once it was given. */
    public String target() {
        return isOfDossier() ? "#dossier" : "#board";
    }

    private boolean isOfDossier() {
        return back.startsWith("/dossiers/");
    }

    public List<Handover> handovers() {
        return List.of(Handover.values());
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public List<ReturnReason> reasons() {
        return List.of(ReturnReason.values());
    }
}
