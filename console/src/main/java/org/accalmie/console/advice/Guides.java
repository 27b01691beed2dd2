package org.accalmie.console.advice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.console.advice.GuidanceClient.Guide;
import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The guidance, which is the same for everybody and changes with a release; read anew every ten minutes. */
@Singleton
final class Guides {
    private static final List<String> KINDS =
            List.of("profiles", "phases", "checklists", "channels", "scripts", "conditions");
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final GuidanceClient client;
    private final InstantSource clock;
    private final Map<Language, Kept> kept = new ConcurrentHashMap<>();

    Guides(@RestClient GuidanceClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Kept(GuidanceView.Told told, Instant at) {}

    GuidanceView.Told in(Language language) {
        var known = kept.get(language);
        var now = clock.instant();
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return known.told();
        }
        var read = read(language);
        if (read.away() == null) {
            kept.put(language, new Kept(read, now));
        } else if (known != null) {
            return known.told();
        }
        return read;
    }

    private GuidanceView.Told read(Language language) {
        var kinds = new HashMap<String, List<Guide>>();
        for (var kind : KINDS) {
            Part<Listed<Guide>> part = Part.read(() -> client.guides(kind, language.tag()));
            var listed = part.value();
            if (listed == null) {
                return new GuidanceView.Told(Map.of(), part.away());
            }
            kinds.put(kind, listed.items());
        }
        return new GuidanceView.Told(Map.copyOf(kinds), null);
    }
}
