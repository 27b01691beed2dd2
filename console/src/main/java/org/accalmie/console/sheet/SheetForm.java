package org.accalmie.console.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.console.field.Choice;
import org.accalmie.console.field.Fault;
import org.accalmie.console.field.Field;
import org.accalmie.console.field.Section;
import org.accalmie.console.field.Signal;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is being written.
 *
 * @param draft under which it is kept until it is saved
 * @param draftVersion of the draft when it was read, empty while there is none
 * @param corrects the incident that is corrected, absent for a new one
 * @param version of that incident when it was read
 * @param values what was typed, by the names of the fields
 * @param faults what is wrong, by the names of the fields
 * @param compared what somebody else corrected meanwhile
 */
public record SheetForm(
        UUID draft,
        String draftVersion,
        @Nullable UUID corrects,
        String version,
        Map<String, List<String>> values,
        Map<String, Fault> faults,
        @Nullable ProblemView problem,
        List<Compared> compared) {
    private static final int SHOWN_AT_ONCE = 1;
    private static final String ABUSE = "abuse.";

    static SheetForm blank(UUID draft, Map<String, List<String>> values) {
        return new SheetForm(draft, "", null, "", values, Map.of(), null, List.of());
    }

    SheetForm with(Map<String, Fault> found, @Nullable ProblemView why) {
        return new SheetForm(draft, draftVersion, corrects, version, values, found, why, compared);
    }

    /** What two people said beside each other. */
    SheetForm beside(List<Compared> others) {
        var notes = new LinkedHashMap<String, Fault>();
        others.stream()
                .filter(each -> !each.taken())
                .forEach(each -> notes.put(each.name(), Fault.overtaken(each.theirs())));
        var why = ProblemView.of(ProblemKind.CHANGED);
        return new SheetForm(draft, draftVersion, corrects, version, values, notes, why, others);
    }

    /** A draft is recorded once, from whatever tab, however often it is sent. */
    String key() {
        return "sheet-" + draft;
    }

    /** Whether nothing is recorded yet. */
    public boolean isFresh() {
        return corrects == null;
    }

    public String value(String name) {
        var typed = values.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean has(String name, Object value) {
        return values.getOrDefault(name, List.of()).contains(String.valueOf(value));
    }

    public boolean isFaulty(String name) {
        return faults.containsKey(name);
    }

    public Fault fault(String name) {
        return Objects.requireNonNull(faults.get(name));
    }

    /** What is wrong, where it is, and which field it is; fields come in the order of the form. */
    public List<Fault.At> listed() {
        var inOrder = new LinkedHashMap<String, Fault>();
        for (var field : Field.values()) {
            if (isFaulty(field.path())) {
                inOrder.put(field.path(), fault(field.path()));
            }
        }
        inOrder.putAll(faults);
        return Fault.At.all(inOrder);
    }

    public List<Section> sections() {
        return List.of(Section.values());
    }

    public List<Field> fields(Section section) {
        return section.fields().stream()
                .filter(field -> corrects == null || !Field.ONCE.contains(field))
                .toList();
    }

    /** The part of the promises, which has rows in the place of fields. */
    public Section promises() {
        return Section.PROMISES;
    }

    /** Whether a part that folds away is open: something is said or wrong in it. */
    public boolean isOpen(Section section) {
        return section == Section.PROMISES
                || section == Section.GESTURE
                || section == Section.DOSSIER
                || section == Section.YOU
                || section.fields().stream().anyMatch(field -> isSaid(field.path()));
    }

    private boolean isSaid(String name) {
        return isFaulty(name) || !value(name).isBlank();
    }

    public boolean isAbused() {
        return has(Field.SIGNALS.path(), Signal.INSULTS)
                || has(Field.SIGNALS.path(), Signal.REPRISAL_THREAT)
                || values.keySet().stream().anyMatch(name -> name.startsWith(ABUSE) && isSaid(name));
    }

    public List<Integer> firstPromises() {
        return rows(0, SHOWN_AT_ONCE);
    }

    public List<Integer> morePromises() {
        return rows(SHOWN_AT_ONCE, SheetBody.PROMISES);
    }

    public boolean hasMorePromises() {
        return morePromises().stream()
                .flatMap(row -> SheetBody.OF_PROMISE.stream().map(name -> SheetBody.promise(row, name)))
                .anyMatch(this::isSaid);
    }

    private static List<Integer> rows(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    public String promise(int row, String name) {
        return SheetBody.promise(row, name);
    }

    public String id(String name) {
        return Field.id(name);
    }

    public List<Choice> owners() {
        return Choice.of(Choice.OWNER);
    }

    public List<Signal.Trigger> triggers() {
        return List.of(Signal.Trigger.values());
    }

    public String address() {
        return corrects == null ? "/sheet" : "/incidents/%s/correction".formatted(corrects);
    }
}
