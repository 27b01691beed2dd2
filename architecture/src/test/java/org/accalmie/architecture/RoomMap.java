package org.accalmie.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rooms of every module, and who of them writes and reads which table. */
final class RoomMap {
    private static final Path TREE = Path.of("..");
    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table (?:if not exists )?(\\w+)");
    private static final String EVENTING = "eventing";
    private static final List<String> SERVICES =
            List.of("incident-service", "escalation-service", "followup-service", "kpi-service", "console");
    private static final List<String> LIBRARIES =
            List.of("events", "database", EVENTING, "persistence", "mail", "web", "calendar", "expression", "local");
    private static final String BEGINNING = """
            # Rooms

            What each package knows, in its own words, and which tables are its own. Made of the sources by `RoomsTest`, which
            holds that a table is written by its owner alone, unless another is named there.
            """;

    private final List<Room> rooms;
    private final Map<String, List<String>> severalWriters;

    /**
     * Reads the sources.
     *
     * @param severalWriters for each table that is written by more than one room, its owner first
     */
    RoomMap(Map<String, List<String>> severalWriters) {
        var tables = modules().flatMap(RoomMap::created).collect(toCollection(TreeSet::new));
        this.severalWriters = severalWriters;
        this.rooms = modules()
                .flatMap(module -> Room.of(TREE.resolve(module), tables).stream())
                .toList();
    }

    List<Room> rooms() {
        return rooms;
    }

    /** The rooms that write a table, by module and table. */
    Map<String, Set<String>> writers() {
        return byTable(Room::writes);
    }

    /** The tables that services create, by module and table: by their own, and by the one that may write them for all. */
    static Stream<List<String>> tablesOfServices() {
        return SERVICES.stream()
                .flatMap(service -> created(service).map(table -> List.of(key(service, table), key(EVENTING, table))));
    }

    String page() {
        return BEGINNING + modules().map(this::chapter).collect(joining());
    }

    private String chapter(String module) {
        var paragraphs = rooms.stream()
                .filter(room -> room.module().equals(module))
                .map(RoomMap::paragraph)
                .collect(joining());
        return "\n## " + module + "\n" + paragraphs + tables(module);
    }

    private String tables(String module) {
        var written = byTable(Room::writes);
        var read = byTable(Room::reads);
        var lines = written.keySet().stream()
                .filter(table -> table.startsWith(key(module, "")))
                .map(table -> line(
                        table.substring(key(module, "").length()),
                        severalWriters.getOrDefault(table, List.copyOf(written.getOrDefault(table, Set.of()))),
                        read.getOrDefault(table, Set.of())))
                .collect(joining());
        return lines.isEmpty()
                ? ""
                : "\n| table | owner | also written by | also read by |\n|---|---|---|---|\n" + lines;
    }

    private static String paragraph(Room room) {
        var title = room.name().isEmpty() ? "" : "**%s**: ".formatted(room.name());
        return "\n" + title + room.sentence() + "\n";
    }

    private static String line(String table, List<String> writers, Set<String> readers) {
        var others = writers.subList(1, writers.size());
        var onlyReading =
                readers.stream().filter(room -> !writers.contains(room)).toList();
        return "| `%s` | %s | %s | %s |\n"
                .formatted(table, writers.getFirst(), String.join(", ", others), String.join(", ", onlyReading));
    }

    private Map<String, Set<String>> byTable(Function<Room, Set<String>> tables) {
        var found = new TreeMap<String, Set<String>>();
        rooms.forEach(room -> tables.apply(room)
                .forEach(table -> found.computeIfAbsent(key(room.module(), table), each -> new TreeSet<>())
                        .add(room.name())));
        return found;
    }

    private static String key(String module, String table) {
        return module + " " + table;
    }

    private static Stream<String> created(String module) {
        return SourceFiles.endingWith(TREE.resolve(module).resolve("src/main/resources"), ".sql").stream()
                .flatMap(script -> CREATED.matcher(SourceFiles.text(script)).results())
                .map(table -> table.group(1));
    }

    private static Stream<String> modules() {
        return Stream.concat(SERVICES.stream(), LIBRARIES.stream());
    }
}
