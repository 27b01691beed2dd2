package org.accalmie.escalation.policy.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.oncall.Gap;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.oncall.Rotas;
import org.jspecify.annotations.Nullable;

/**
 * All rotas.
 *
 * @param gaps when nobody is on call in the months to come, so that the whole team is told instead
 */
record RotasResponse(
        int version,
        List<Rota> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        List<Gap> gaps) {
    /** Long enough to see holidays coming. */
    private static final Duration AHEAD = Duration.ofDays(90);

    static RotasResponse of(Rotas rotas, Instant now) {
        var gaps = rotas.items().stream()
                .flatMap(rota -> rota.gaps(now, now.plus(AHEAD)).stream())
                .toList();
        return new RotasResponse(rotas.version(), rotas.items(), null, gaps);
    }
}
