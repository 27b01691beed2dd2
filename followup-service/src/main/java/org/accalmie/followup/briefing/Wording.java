package org.accalmie.followup.briefing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.accalmie.web.language.Language;

/** What is said in one language, and what time it is in one place. */
final class Wording {
    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ZoneId zone;
    private final ResourceBundle texts;

    Wording(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.texts = ResourceBundle.getBundle("briefing.script", Locale.of(language.code()), FILES);
    }

    Language language() {
        return language;
    }

    String of(String key, Object... values) {
        var text = texts.getString(key);
        return values.length == 0 ? text : text.formatted(values);
    }

    String day(Instant at) {
        return written("day", at);
    }

    String time(Instant at) {
        return written("time", at);
    }

    private String written(String pattern, Instant at) {
        return language.formatter(texts.getString(pattern)).format(at.atZone(zone));
    }
}
