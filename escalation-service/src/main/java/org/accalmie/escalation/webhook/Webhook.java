package org.accalmie.escalation.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.webhook.message.WebhookFormat;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who hears of escalations over HTTP.
 *
 * @param events the names of what is told
 * @param team whose cases are told of, those it watches included; of all where none is named
 * @param pausedBecause why it is called no more
 * @param failingSince when the first attempt failed since the last that did not
 */
record Webhook(
        UUID id,
        URI url,
        WebhookFormat format,
        List<String> events,
        @Nullable String team,
        @Nullable String description,
        Language language,
        WebhookState state,
        @Nullable String pausedBecause,
        @Nullable Instant failingSince,
        Instant createdAt,
        String createdBy) {
    boolean concerns(String ofTeam, List<String> watchers) {
        return team == null || team.equals(ofTeam) || watchers.contains(team);
    }
}
