package org.accalmie.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the sources of the tree. */
final class SourceFiles {
    private SourceFiles() {}

    /** Those below a folder whose name ends like that, in order; none where there is no such folder. */
    static List<Path> endingWith(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java sources of a folder by their names. */
    static Map<String, String> textsIn(Path folder) {
        var texts = new TreeMap<String, String>();
        for (var file : endingWith(folder, ".java")) {
            if (folder.equals(file.getParent())) {
                texts.put(file.getFileName().toString(), text(file));
            }
        }
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
