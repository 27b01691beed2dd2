package org.accalmie.escalation.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.webhook.message.WebhookFormat;
import org.accalmie.web.idempotency.ToldOnce;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of what.
 *
 * @param pausedBecause why it is called no more
 * @param failingSince since when no attempt has worked
 * @param secret what signs; said when it is made, and never again
 */
record WebhookResponse(
        UUID id,
        URI url,
        WebhookFormat format,
        List<String> events,
        @Nullable String team,
        @Nullable String description,
        String language,
        WebhookState state,
        @Nullable String pausedBecause,
        @Nullable Instant failingSince,
        Instant createdAt,
        String createdBy,
        @Nullable String secret)
        implements ToldOnce {
    static WebhookResponse of(Webhook webhook) {
        return of(webhook, null);
    }

    @Override
    public Object withoutSecret() {
        return new WebhookResponse(
                id,
                url,
                format,
                events,
                team,
                description,
                language,
                state,
                pausedBecause,
                failingSince,
                createdAt,
                createdBy,
                null);
    }

    static WebhookResponse of(Webhook webhook, @Nullable String secret) {
        return new WebhookResponse(
                webhook.id(),
                webhook.url(),
                webhook.format(),
                webhook.events(),
                webhook.team(),
                webhook.description(),
                webhook.language().code(),
                webhook.state(),
                webhook.pausedBecause(),
                webhook.failingSince(),
                webhook.createdAt(),
                webhook.createdBy(),
                secret);
    }
}
