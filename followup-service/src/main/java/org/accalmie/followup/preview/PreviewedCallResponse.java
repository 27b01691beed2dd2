package org.accalmie.followup.preview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A call that an incident would ask for.
 *
 * @param causes those of this incident
 * @param notBy the agents who must not make it
 * @param followUpId the open call that would serve it as well; absent where it would be a new one
 */
record PreviewedCallResponse(
        Instant dueAt,
        List<Cause> causes,
        List<String> notBy,
        @Nullable UUID followUpId) {}
