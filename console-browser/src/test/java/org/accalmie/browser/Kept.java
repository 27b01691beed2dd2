package org.accalmie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were reviewed and are kept: written anew with {@code -Dpictures.write=1}, else compared. */
final class Kept {
    private static final Path REVIEWED = Path.of("src/test/resources/kept");
    private static final Path NOW = Path.of("target/kept");

    private Kept() {}

    static void compare(String name, String text) {
        var now = write(NOW.resolve(name), text);
        var reviewed = REVIEWED.resolve(name);
        if ("1".equals(System.getProperty("pictures.write"))) {
            write(reviewed, text);
        }
        assertThat(now)
                .as("%s, which is meant to be so after -Dpictures.write=1 and a look at the difference", name)
                .hasSameTextualContentAs(reviewed);
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
