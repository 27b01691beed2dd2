package org.accalmie.escalation.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.accalmie.web.language.Language;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/** How things are called and written in one language, and what time it is in one place. */
final class Words {
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Language language;
    private final ZoneId zone;
    private final ResourceBundle names;

    Words(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.names = ResourceBundle.getBundle("documents.words", Locale.of(language.code()));
    }

    String of(String group, Enum<?> value) {
        return names.getString(group + "." + value.name());
    }

    String of(String name) {
        return names.getString(name);
    }

    /** The name in a group, or another one where it has none there. */
    String of(String group, String name, String otherwise) {
        var key = group + "." + name;
        return names.containsKey(key) ? names.getString(key) : names.getString(otherwise);
    }

    /** What the fields of a dossier are called; a name that is none is left as it is. */
    List<String> fields(String group, List<String> fields) {
        return fields.stream()
                .filter(field -> names.containsKey(group + "." + field))
                .map(field -> names.getString(group + "." + field))
                .distinct()
                .toList();
    }

    @Nullable
    String time(@Nullable Instant at) {
        return at == null ? null : language.formatter(names.getString("time")).format(at.atZone(zone));
    }

    @Nullable
    String day(@Nullable LocalDate day) {
        return day == null ? null : language.formatter("d MMMM yyyy").format(day);
    }

    @Nullable
    String money(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(EURO);
        return format.format(amount);
    }

    /** What was said; nothing where it is blank. */
    static @Nullable String said(@Nullable String text) {
        return text == null || Blanks.isBlank(text) ? null : text;
    }

    String zone() {
        return zone.getId();
    }
}
