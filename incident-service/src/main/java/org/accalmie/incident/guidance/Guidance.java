package org.accalmie.incident.guidance;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.incident.guidance.content.Phrase;
import org.accalmie.web.language.Language;

/** All guidance in all languages, read once at start: a fault in a file stops the start. */
@Startup
@Singleton
public class Guidance {
    private final Map<Kind, Map<Language, List<Entry>>> entries = new EnumMap<>(Kind.class);

    @Inject
    Guidance(GuidanceStore store) {
        for (var kind : Kind.values()) {
            entries.put(kind, store.read(kind));
        }
    }

    List<Entry> entries(Kind kind, Language language) {
        return entries.getOrDefault(kind, Map.of()).getOrDefault(language, List.of());
    }

    public List<Phrase> phrases(Language language) {
        return entries(Kind.PHRASES, language).stream().map(Phrase.class::cast).toList();
    }
}
