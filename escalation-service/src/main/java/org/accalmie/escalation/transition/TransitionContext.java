package org.accalmie.escalation.transition;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.takeup.Clocks;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, and under which policies.
 *
 * @param ladder the ladder the escalation began with
 * @param dossierOf looks a dossier up, for the few changes that need it
 */
public record TransitionContext(
        Instant now,
        PolicySet policies,
        Ladder ladder,
        EscalationConfig config,
        Function<UUID, @Nullable Dossier> dossierOf) {

    Clocks clocks() {
        return policies.clocks(ladder);
    }
}
