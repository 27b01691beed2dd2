package org.accalmie.escalation.webhook.message;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.accalmie.web.language.Language;

/** What things are called in a chat. */
record ChatWords(Language language) {
    String of(String name) {
        return names().getString(name);
    }

    /** The name of a value, such as an urgency; the value itself where it has none. */
    String named(String group, String value) {
        var key = group + "." + value;
        return names().containsKey(key) ? names().getString(key) : value;
    }

    String time(Instant at, ZoneId zone) {
        return language.formatter(names().getString("time")).format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }

    private ResourceBundle names() {
        return ResourceBundle.getBundle("webhooks.chat", Locale.of(language.code()));
    }
}
