package org.accalmie.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A room is small enough to walk through: whoever finds it full looks for the two things that it has become. */
class RoomSizeTest {
    private static final Path TREE = Path.of("..");
    private static final long MOST_FILES = 20;

    @Test
    void roomShouldHaveTwentyFilesAtMost() throws IOException {
        var larger = new TreeMap<String, Long>();
        try (var modules = Files.list(TREE)) {
            modules.map(RoomSizeTest::sizes).forEach(larger::putAll);
        }
        larger.values().removeIf(files -> files <= MOST_FILES);
        assertThat(larger).isEmpty();
    }

    /** How many files each package has, its {@code package-info.java} included. */
    private static Map<String, Long> sizes(Path module) {
        var sources = module.resolve("src/main/java/org/accalmie");
        return SourceFiles.endingWith(sources, ".java").stream()
                .map(file -> sources.relativize(file.getParent()))
                .collect(groupingBy(inside -> name(module, inside), counting()));
    }

    /** As documents write it: the module, and the package inside. */
    private static String name(Path module, Path inside) {
        var room = inside.getNameCount() > 1 ? inside.subpath(1, inside.getNameCount()) : Path.of("");
        return module.getFileName().resolve(room).toString().replace('\\', '/');
    }
}
