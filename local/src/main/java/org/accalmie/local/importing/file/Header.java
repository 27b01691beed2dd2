package org.accalmie.local.importing.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accalmie.local.importing.column.Column;
import org.accalmie.local.importing.column.Columns;

/** The first row of a CSV file: which field stands in which column. */
final class Header {
    private final Columns columns;
    private final List<Optional<Place>> places = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Header(Columns columns) {
        this.columns = columns;
    }

    record Place(FieldPath path, Column column) {}

    /** @throws UnusableFile with everything that is wrong with it */
    static Header of(List<String> cells, Columns columns) throws UnusableFile {
        var header = new Header(columns);
        var names = new ArrayList<>(cells.stream().map(Blanks::strip).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        header.read(names);
        if (!header.faults.isEmpty()) {
            throw new UnusableFile(
                    "nothing was sent, since the header cannot be used:\n  " + String.join("\n  ", header.faults));
        }
        return header;
    }

    /** The place of a column, counted from 0; empty beyond the last name. */
    Optional<Place> at(int column) {
        return column < places.size() ? places.get(column) : Optional.empty();
    }

    /** The columns that a row needs, counted from 0. */
    Map<Integer, Place> required() {
        var required = new TreeMap<Integer, Place>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.isPresent() && place.get().column().required()) {
                required.put(i, place.get());
            }
        }
        return required;
    }

    /** Whether rows may be recognised when they are sent again. */
    boolean hasKey() {
        return paths.contains("source") && paths.contains("externalId");
    }

    private void read(List<String> names) {
        var firsts = new HashMap<String, Integer>();
        for (var i = 0; i < names.size(); i++) {
            var place = place(i, names.get(i));
            places.add(place);
            if (place.isPresent()) {
                var path = place.get().path().name();
                var first = firsts.putIfAbsent(path, i);
                if (first != null) {
                    faults.add("columns %d and %d are both %s".formatted(first + 1, i + 1, path));
                }
                paths.add(path);
            }
        }
        columns.all().stream()
                .filter(column -> column.required() && !paths.contains(column.path()))
                .forEach(column -> faults.add("there is no column " + column.path()));
    }

    private Optional<Place> place(int index, String name) {
        var column = columns.at(FieldPath.pattern(name));
        if (column.isEmpty()) {
            faults.add(
                    name.isEmpty()
                            ? "column %d has no name".formatted(index + 1)
                            : "column %d, %s, is no field of the sheet%s".formatted(index + 1, name, hint(name)));
        }
        return column.map(it -> new Place(FieldPath.of(it, name), it));
    }

    private String hint(String name) {
        return columns.closeTo(name)
                .map(column -> "; is %s meant?".formatted(column.path().replace("[]", "[0]")))
                .orElse("");
    }
}
