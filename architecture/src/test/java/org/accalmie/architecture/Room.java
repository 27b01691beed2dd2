package org.accalmie.architecture;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package, as its sources tell of it.
 *
 * @param name within the module's own package; empty for that one
 * @param sentence what it knows, in the words of its {@code package-info.java}
 * @param writes the tables that its statements and entities write
 * @param reads the tables that they read, whoever writes them
 */
record Room(String module, String name, String sentence, Set<String> writes, Set<String> reads) {
    private static final String SOURCES = "src/main/java/org/accalmie";
    private static final String INFO = "package-info.java";
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern MARGIN = Pattern.compile("\\s*\\n\\s*\\*?\\s*");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|link) ([^}]*)}");
    private static final Pattern WRITE =
            Pattern.compile("(?:insert into|delete from|merge into|\\bupdate|\\bcopy|\\btruncate)\\s+(\\w+)");
    private static final Pattern WRITE_OF_A_GIVEN_ONE =
            Pattern.compile("(?:insert into|delete from|\\bupdate)\\s+(?:%|<|\"\\s*\\+)");
    private static final Pattern GIVEN = Pattern.compile("\"(\\w+)\"");
    private static final Pattern READ = Pattern.compile("(?<!delete )(?:from|join)\\s+(\\w+)");
    private static final Pattern TABLE = Pattern.compile("@Table\\(name = \"(\\w+)\"");

    /** Those of a module, in the order of their names. */
    static List<Room> of(Path module, Set<String> tables) {
        var root = module.resolve(SOURCES);
        return SourceFiles.endingWith(root, INFO).stream()
                .map(info -> of(module, root.relativize(info.getParent()), tables))
                .sorted(Comparator.comparing(Room::name))
                .toList();
    }

    private static Room of(Path module, Path inside, Set<String> tables) {
        var sources = SourceFiles.textsIn(module.resolve(SOURCES).resolve(inside));
        var name = inside.getNameCount() > 1 ? inside.subpath(1, inside.getNameCount()) : Path.of("");
        return new Room(
                module.getFileName().toString(),
                name.toString().replace('\\', '/'),
                sentence(sources),
                known(tables, written(sources)),
                known(tables, Stream.concat(found(READ, sources), entities(sources, file -> true))));
    }

    private static String sentence(Map<String, String> sources) {
        return SENTENCE.matcher(sources.getOrDefault(INFO, ""))
                .results()
                .findFirst()
                .map(comment -> MARGIN.matcher(comment.group(1)).replaceAll(" ").strip())
                .map(text -> INLINE_TAG.matcher(text).replaceAll("`$1`").replace("<p>", ""))
                .orElse("");
    }

    private static Stream<String> found(Pattern pattern, Map<String, String> sources) {
        return sources.values().stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(match -> match.group(1));
    }

    /** A statement that is given its table writes those that the room names. */
    private static Stream<String> written(Map<String, String> sources) {
        var given = sources.values().stream()
                .anyMatch(source -> WRITE_OF_A_GIVEN_ONE.matcher(source).find());
        var named = Stream.concat(found(WRITE, sources), given ? found(GIVEN, sources) : Stream.empty());
        return Stream.concat(named, entities(sources, file -> isWritten(file, sources)));
    }

    private static Stream<String> entities(Map<String, String> sources, Predicate<String> chosen) {
        return sources.keySet().stream()
                .filter(chosen)
                .flatMap(file -> found(TABLE, Map.of(file, sources.getOrDefault(file, ""))));
    }

    /** An immutable entity is written where one is made. */
    private static boolean isWritten(String file, Map<String, String> sources) {
        var made = "new " + file.replace(".java", "(");
        return !sources.getOrDefault(file, "").contains("@Immutable")
                || sources.values().stream().anyMatch(source -> source.contains(made));
    }

    private static Set<String> known(Set<String> tables, Stream<String> words) {
        return words.filter(tables::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
