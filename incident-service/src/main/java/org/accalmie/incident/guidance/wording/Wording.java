package org.accalmie.incident.guidance.wording;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.incident.guidance.Guidance;
import org.accalmie.web.language.Language;

/** Checks texts that go to a customer, in every language. Learns the phrases like {@link Guidance}, beside the start. */
@Startup
@Singleton
public class Wording {
    private final CompletableFuture<Map<Language, LanguageCheck>> checks;

    @Inject
    Wording(Guidance guidance) {
        checks = CompletableFuture.supplyAsync(() -> learn(guidance));
    }

    public List<Finding> findings(String text, Language language) {
        return Objects.requireNonNull(checks.join().get(language)).findings(text);
    }

    private static Map<Language, LanguageCheck> learn(Guidance guidance) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> new LanguageCheck(guidance.phrases(language), Spelling.of(language))));
    }
}
