package org.accalmie.web.texts;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.web.language.Language;

/** The texts of this service and of what all services share: {@code texts/codes_fr.properties} of each module. */
@Singleton
final class CodeTexts {
    private static final String FILE = "texts/codes_%s.properties";

    private final Map<Language, List<TextResponse>> texts = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), CodeTexts::read));

    List<TextResponse> in(Language language) {
        return texts.getOrDefault(language, List.of());
    }

    private static List<TextResponse> read(Language language) {
        var all = new Properties();
        for (var file : files(FILE.formatted(language.code()))) {
            try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException ours) {
                throw new UncheckedIOException(ours);
            }
        }
        return all.stringPropertyNames().stream()
                .sorted()
                .map(key -> TextResponse.of(key, all.getProperty(key)))
                .toList();
    }

    private static List<URL> files(String name) {
        try {
            return Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name));
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
