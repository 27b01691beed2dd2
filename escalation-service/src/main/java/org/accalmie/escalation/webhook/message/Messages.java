package org.accalmie.escalation.webhook.message;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.escalation.handling.EscalationsTold.Told;
import org.accalmie.eventing.EventJson;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/** Writes what receivers are sent; in legal mode nothing of the customer. */
@Singleton
public class Messages {
    private final EventJson json;

    Messages(EventJson json) {
        this.json = json;
    }

    /**
     * What a message is written from.
     *
     * @param zone in which people read the time
     * @param link where the case is looked at
     */
    public record Circumstances(Instant at, boolean legal, ZoneId zone, URI link) {}

    /** What decides who hears of it. */
    public record Facts(List<String> watchers, @Nullable Integer rung) {}

    public Facts facts(Told told) {
        var data = object(json.text(told.event()));
        return new Facts(Wordless.texts(data.get("watchers")), data.get("rung") instanceof Integer rung ? rung : null);
    }

    public String write(WebhookFormat format, Language language, Told told, Circumstances around) {
        var type = told.event().getClass().getSimpleName();
        var data = data(told, around.legal());
        return switch (format) {
            case STANDARD -> standard(type, around.at(), data);
            case SLACK -> json.text(new ChatMessage(type, data, around, language).slack());
            case TEAMS -> json.text(new ChatMessage(type, data, around, language).teams());
        };
    }

    /** The same body without anybody's words. */
    public String withoutTexts(String body) {
        var message = object(body);
        return message.get("data") instanceof Map<?, ?> data
                ? standard(
                        String.valueOf(message.get("type")),
                        Instant.parse(String.valueOf(message.get("timestamp"))),
                        Wordless.of(Wordless.named(data)))
                : body;
    }

    private String standard(String type, Instant at, Map<String, @Nullable Object> data) {
        var message = new LinkedHashMap<String, @Nullable Object>();
        message.put("type", type);
        message.put("timestamp", at.toString());
        message.put("data", data);
        return json.text(message);
    }

    private Map<String, @Nullable Object> data(Told told, boolean legal) {
        var data = object(json.text(told.event()));
        return legal ? Wordless.of(data) : data;
    }

    private Map<String, @Nullable Object> object(String text) {
        return Wordless.named(json.read(text, Map.class));
    }
}
