package org.accalmie.console.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accalmie.console.field.Field;
import org.accalmie.console.field.ValueView;
import org.jspecify.annotations.Nullable;

/**
 * A field that somebody else corrected meanwhile.
 *
 * @param field absent for a promise, which then has a number
 * @param taken whether theirs stands in the form already, where it was not changed here
 */
public record Compared(
        String name, @Nullable Field field, int promise, List<ValueView> mine, List<ValueView> theirs, boolean taken) {
    static List<Compared> of(
            Map<String, List<String>> base, Map<String, List<String>> current, SheetChange.Merge merged) {
        var compared = new ArrayList<Compared>();
        for (var name : SheetChange.names(base, current)) {
            compared.add(new Compared(
                    name,
                    Field.at(name).orElse(null),
                    RevisionsView.promise(name),
                    RevisionsView.shown(name, merged.values()),
                    RevisionsView.shown(name, current),
                    !merged.theirs().containsKey(name)));
        }
        return List.copyOf(compared);
    }

    public String id() {
        return Field.id(name);
    }
}
