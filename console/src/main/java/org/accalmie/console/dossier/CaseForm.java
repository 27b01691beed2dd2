package org.accalmie.console.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.command.FieldFault;
import org.accalmie.console.command.Need;
import org.accalmie.console.timeline.Code;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A command of the dossier's page as it is being written.
 *
 * @param key by which a repeat is the same command
 * @param version of what was read when it was begun
 * @param values what was typed, by field
 * @param faults what is wrong, by field
 * @param missing what the team needs and has not
 * @param teams to which it can go as well
 * @param theirs what is there by now, by field, where the form says something else
 */
public record CaseForm(
        CaseCommand command,
        UUID id,
        String key,
        String version,
        Map<String, String> values,
        Map<String, FieldFault> faults,
        List<String> missing,
        Map<String, String> theirs,
        List<String> teams) {
    /** What can be completed here; options are decided upon, and have a form of their own. */
    static final List<Need> COMPLETED = Stream.of(Need.values())
            .filter(need -> need != Need.OPTIONS && need != Need.EXTERNAL_DEADLINE)
            .toList();

    /** Beside what is there by now: sent again, it takes the place of that. */
    CaseForm comparedWith(Escalation fresh, Map<String, String> there) {
        var others = new LinkedHashMap<String, String>();
        there.forEach((field, text) -> {
            var mine = value(field).strip();
            if (!mine.isEmpty() && !mine.equals(text)) {
                others.put(field, text);
            }
        });
        return new CaseForm(
                command,
                id,
                key,
                String.valueOf(fresh.version()),
                values,
                faults,
                fresh.missing() == null ? List.of() : fresh.missing(),
                others,
                teams);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isFaulty(String field) {
        return faults.containsKey(field);
    }

    /** Each with the field that it is of. */
    public List<FieldFault.At> listed() {
        return faults.entrySet().stream()
                .map(each -> FieldFault.At.of(
                        each.getKey(), need(each.getKey()), CaseBody.has(command, each.getKey()), each.getValue()))
                .toList();
    }

    private @Nullable Need need(String field) {
        return command == CaseCommand.COMPLETION ? Need.named(field).orElse(null) : null;
    }

    public FieldFault fault(String field) {
        return Objects.requireNonNull(faults.get(field));
    }

    CaseForm marking(Map<String, FieldFault> wrong) {
        return new CaseForm(command, id, key, version, values, wrong, missing, theirs, teams);
    }

    public boolean differs(String field) {
        return theirs.containsKey(field);
    }

    public String theirs(String field) {
        return theirs.getOrDefault(field, "");
    }

    public boolean isMissing(Need need) {
        return missing.contains(need.field());
    }

    /** What the team misses first. */
    public List<Need> needs() {
        return Stream.concat(
                        COMPLETED.stream().filter(this::isMissing),
                        COMPLETED.stream().filter(need -> !isMissing(need)))
                .toList();
    }

    public List<Code> helpful() {
        return List.of(Code.YES, Code.PARTLY, Code.NO);
    }

    public List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    public List<String> numbers() {
        return CaseBody.NUMBERS;
    }

    /** The field of one of several options. */
    public String field(String name, String number) {
        return name + number;
    }

    public String address() {
        return "%s/%s".formatted(back(), command.path());
    }

    public String back() {
        return "/dossiers/" + id;
    }
}
