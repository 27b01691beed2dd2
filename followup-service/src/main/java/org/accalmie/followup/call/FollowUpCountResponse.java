package org.accalmie.followup.call;

import org.accalmie.events.followup.FollowUpState;
import org.jspecify.annotations.Nullable;

/**
 * How many calls there are of a kind.
 *
 * @param state absent where they are not counted by it
 * @param assignee absent where they are not counted by it, and for nobody's
 */
record FollowUpCountResponse(
        @Nullable FollowUpState state, @Nullable String assignee, long count) {}
