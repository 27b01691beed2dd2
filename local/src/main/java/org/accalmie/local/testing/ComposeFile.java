package org.accalmie.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docker-compose.yml}, the one place that says which versions run in containers. */
final class ComposeFile {
    private ComposeFile() {}

    /** The image of a service of the file, with its tag. */
    static String image(String service) {
        var named = Pattern.compile("(?m)^  %s:\\R    image: (\\S+)$".formatted(service))
                .matcher(text());
        if (!named.find()) {
            throw new IllegalArgumentException("no image of " + service);
        }
        return named.group(1);
    }

    private static String text() {
        try {
            return Files.readString(found());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in their module's folder. */
    private static Path found() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docker-compose.yml"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
