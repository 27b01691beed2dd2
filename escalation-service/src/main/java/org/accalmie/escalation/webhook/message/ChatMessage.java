package org.accalmie.escalation.webhook.message;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What people in a chat are shown: facts, never words of anybody. Values stand in elements that know no markup, so that
 * an id shows as it is; an escape for each of the characters that Slack takes for markup does not exist.
 */
record ChatMessage(String type, Map<String, @Nullable Object> data, Messages.Circumstances around, Language language) {
    /** What people in a chat are told, as far as the event has it. */
    static final List<String> FACTS =
            List.of("team", "target", "urgency", "state", "rung", "customerId", "owner", "recipient");

    static final List<String> TIMES = List.of("acknowledgeBy", "nextUpdateAt");

    private static final String TYPE = "type";
    private static final String TEXT = "text";

    /** Blocks, and the same as a line of text for notifications, where nothing is marked up. */
    Map<String, Object> slack() {
        var lines = facts().entrySet().stream().map(ChatMessage::line).toList();
        var summary = Stream.concat(Stream.of(title()), lines.stream()).collect(Collectors.joining("\n"));
        var link = "<%s|%s>".formatted(escaped(around.link().toString()), escaped(words().of("open")));
        return Map.of(
                TEXT,
                escaped(summary),
                "mrkdwn",
                false,
                "blocks",
                List.of(
                        block("header", "plain_text", escaped(title())),
                        block("section", "plain_text", escaped(String.join("\n", lines))),
                        block("section", "mrkdwn", link)));
    }

    /** An adaptive card; a text block or a set of facts would take values for Markdown. */
    Map<String, Object> teams() {
        var title = Map.of(TYPE, "TextBlock", "weight", "Bolder", "wrap", true, TEXT, title());
        var facts = facts().entrySet().stream().map(ChatMessage::runs);
        var card = Map.of(
                TYPE,
                "AdaptiveCard",
                "$schema",
                "http://adaptivecards.io/schemas/adaptive-card.json",
                "version",
                "1.4",
                "body",
                Stream.concat(Stream.of(title), facts).toList(),
                "actions",
                List.of(Map.of(
                        TYPE,
                        "Action.OpenUrl",
                        "title",
                        words().of("open"),
                        "url",
                        around.link().toString())));
        return Map.of(
                TYPE,
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private static Map<String, Object> block(String type, String textType, String text) {
        return Map.of(TYPE, type, TEXT, Map.of(TYPE, textType, TEXT, text));
    }

    private static Map<String, Object> runs(Entry<String, String> fact) {
        return Map.of(
                TYPE,
                "RichTextBlock",
                "spacing",
                "Small",
                "inlines",
                List.of(
                        Map.of(TYPE, "TextRun", TEXT, fact.getKey() + ": ", "weight", "Bolder"),
                        Map.of(TYPE, "TextRun", TEXT, fact.getValue())));
    }

    private static String line(Entry<String, String> fact) {
        return "• %s: %s".formatted(fact.getKey(), fact.getValue());
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
