package org.accalmie.console.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.console.field.Field;

/** What differs between two ways in which the form of one sheet is filled in. */
final class SheetChange {
    private static final String COMMITMENTS = "commitments";

    private SheetChange() {}

    /** The names of the fields that say something else, in the order of the form. */
    static List<String> names(Map<String, List<String>> before, Map<String, List<String>> after) {
        return names().filter(name -> !said(before, name).equals(said(after, name)))
                .toList();
    }

    private static Stream<String> names() {
        var fields = Stream.of(Field.values())
                .filter(field -> !Field.ONCE.contains(field))
                .map(Field::path);
        var promises = IntStream.range(0, SheetBody.PROMISES)
                .boxed()
                .flatMap(row -> SheetBody.OF_PROMISE.stream().map(name -> SheetBody.promise(row, name)));
        return Stream.concat(fields, promises);
    }

    /** What is said in a field, where the order of ticks and the space around words say nothing. */
    static List<String> said(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(text -> text.strip().replace("\r\n", "\n"))
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    /** A merge patch: what was changed as it is now, and nothing in the place of what was taken out. */
    static Map<String, Object> patch(
            Map<String, List<String>> before, Map<String, List<String>> after, SheetBody sheet) {
        var patch = new LinkedHashMap<String, Object>();
        for (var name : names(before, after)) {
            var path = name.startsWith(COMMITMENTS + ".") ? COMMITMENTS : name;
            SheetBody.put(patch, path, sheet.at(path).orElse(null));
        }
        return patch;
    }

    /**
     * What is to be shown to whoever was overtaken.
     *
     * @param values what was typed, and where nothing was changed here, what was changed there
     * @param theirs what is saved now where both changed, by field
     */
    record Merge(Map<String, List<String>> values, Map<String, List<String>> theirs) {
        static Merge of(
                Map<String, List<String>> base, Map<String, List<String>> mine, Map<String, List<String>> current) {
            var values = new HashMap<>(mine);
            var theirs = new LinkedHashMap<String, List<String>>();
            for (var name : names(base, current)) {
                var there = current.getOrDefault(name, List.of());
                if (said(mine, name).equals(said(base, name))) {
                    values.put(name, there);
                } else if (!said(mine, name).equals(said(current, name))) {
                    theirs.put(name, new ArrayList<>(there));
                }
            }
            return new Merge(values, theirs);
        }
    }
}
