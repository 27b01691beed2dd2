package org.accalmie.incident.guidance;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.incident.guidance.content.Phrase;
import org.accalmie.web.language.Language;

/** All guidance in all languages, read once, beside the rest of the start; whoever asks sooner waits for it. */
@Startup
@Singleton
public class Guidance {
    private final CompletableFuture<Map<Kind, Map<Language, List<Entry>>>> entries;

    @Inject
    Guidance(GuidanceStore store) {
        entries = CompletableFuture.supplyAsync(() -> read(store));
    }

    List<Entry> entries(Kind kind, Language language) {
        return entries.join().getOrDefault(kind, Map.of()).getOrDefault(language, List.of());
    }

    public List<Phrase> phrases(Language language) {
        return entries(Kind.PHRASES, language).stream().map(Phrase.class::cast).toList();
    }

    private static Map<Kind, Map<Language, List<Entry>>> read(GuidanceStore store) {
        var entries = new EnumMap<Kind, Map<Language, List<Entry>>>(Kind.class);
        for (var kind : Kind.values()) {
            entries.put(kind, store.read(kind));
        }
        return entries;
    }
}
