package org.accalmie.incident.guidance.wording;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.incident.guidance.Guidance;
import org.accalmie.web.language.Language;

/** Checks texts that go to a customer, in every language. */
@Startup
@Singleton
public class Wording {
    private final Map<Language, LanguageCheck> checks;

    @Inject
    Wording(Guidance guidance) {
        checks = Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> new LanguageCheck(guidance.phrases(language), Spelling.of(language))));
    }

    public List<Finding> findings(String text, Language language) {
        return Objects.requireNonNull(checks.get(language)).findings(text);
    }
}
