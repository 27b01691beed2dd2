package org.accalmie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What the console says, in the reader's language. */
final class Words {
    private static final Path MESSAGES = Path.of("../console/src/main/resources/messages");

    private Words() {}

    static String of(String bundle, String language, String key) {
        var words = new Properties();
        try (var file = Files.newBufferedReader(MESSAGES.resolve("%s_%s.properties".formatted(bundle, language)))) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(words.getProperty(key)).orElseThrow(() -> new AssertionError(key));
    }
}
