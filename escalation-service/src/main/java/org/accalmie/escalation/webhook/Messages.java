package org.accalmie.escalation.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.escalation.handling.EscalationsTold.Told;
import org.accalmie.eventing.EventJson;
import org.accalmie.web.Language;
import org.jspecify.annotations.Nullable;

/** Writes what receivers are sent; in legal mode nothing of the customer. */
@Singleton
class Messages {
    /** What people in a chat are told, as far as the event has it. */
    static final List<String> FACTS =
            List.of("team", "target", "urgency", "state", "rung", "customerId", "owner", "recipient");

    static final List<String> TIMES = List.of("acknowledgeBy", "nextUpdateAt");

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
    record Circumstances(Instant at, boolean legal, ZoneId zone, URI link) {}

    /** What decides who hears of it. */
    record Facts(List<String> watchers, @Nullable Integer rung) {}

    Facts facts(Told told) {
        var data = object(json.text(told.event()));
        return new Facts(Wordless.texts(data.get("watchers")), data.get("rung") instanceof Integer rung ? rung : null);
    }

    String write(WebhookFormat format, Language language, Told told, Circumstances around) {
        var type = told.event().getClass().getSimpleName();
        var data = data(told, around.legal());
        return switch (format) {
            case STANDARD -> standard(type, around.at(), data);
            case SLACK -> json.text(new ChatMessage(type, data, around, language).slack());
            case TEAMS -> json.text(new ChatMessage(type, data, around, language).teams());
        };
    }

    /** The same body without anybody's words. */
    String withoutTexts(String body) {
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

    /** What people in a chat are shown: facts, never words of anybody. */
    private record ChatMessage(
            String type, Map<String, @Nullable Object> data, Circumstances around, Language language) {

        Map<String, Object> slack() {
            var lines = new StringBuilder("*" + title() + "*");
            facts().forEach((name, value) -> lines.append("\n• %s: %s".formatted(escaped(name), escaped(value))));
            lines.append("\n<%s|%s>".formatted(around.link(), words().of("open")));
            return Map.of("text", lines.toString());
        }

        Map<String, Object> teams() {
            var facts = facts().entrySet().stream()
                    .map(fact -> Map.of("title", fact.getKey(), "value", fact.getValue()))
                    .toList();
            var card = Map.of(
                    "type", "AdaptiveCard",
                    "$schema", "http://adaptivecards.io/schemas/adaptive-card.json",
                    "version", "1.4",
                    "body",
                            List.of(
                                    Map.of("type", "TextBlock", "weight", "Bolder", "wrap", true, "text", title()),
                                    Map.of("type", "FactSet", "facts", facts)),
                    "actions",
                            List.of(Map.of(
                                    "type",
                                    "Action.OpenUrl",
                                    "title",
                                    words().of("open"),
                                    "url",
                                    around.link().toString())));
            return Map.of(
                    "type",
                    "message",
                    "attachments",
                    List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
        }

        private String title() {
            return words().of(type);
        }

        private Map<String, String> facts() {
            var facts = new LinkedHashMap<String, String>();
            for (var name : FACTS) {
                add(facts, name, data.get(name));
            }
            for (var name : TIMES) {
                var at = data.get(name);
                add(facts, name, at == null ? null : words().time(Instant.parse(at.toString()), around.zone()));
            }
            return facts;
        }

        private void add(Map<String, String> facts, String name, @Nullable Object value) {
            if (value != null) {
                facts.put(words().of(name), words().named(name, value.toString()));
            }
        }

        private ChatWords words() {
            return new ChatWords(language);
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
