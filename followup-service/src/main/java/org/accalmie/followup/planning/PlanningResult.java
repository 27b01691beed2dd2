package org.accalmie.followup.planning;

import java.util.Optional;
import java.util.UUID;

/** What becomes of a call by hand. */
public sealed interface PlanningResult {
    /** It is a new call; the warning says why nobody may be there to make it. */
    record Planned(UUID followUpId, Optional<String> warning) implements PlanningResult {}

    /** The automatic call of that day is it. */
    record TakenInHand(UUID followUpId, Optional<String> warning) implements PlanningResult {}

    /** Somebody planned one for that day before. */
    record Refused(UUID firstId) implements PlanningResult {}
}
