package org.accalmie.console.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.field.Choice;
import org.accalmie.console.field.Field;
import org.accalmie.console.field.Signal;
import org.accalmie.console.field.ValueView;
import org.accalmie.console.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * Versions of a sheet, the newest first, each with what it changed.
 *
 * @param original whether nobody corrected it
 * @param next the address of those that are older, absent where there are none
 */
public record RevisionsView(
        UUID id,
        String reference,
        boolean original,
        List<RevisionView> revisions,
        @Nullable String next) {
    /** @param changes empty for the first version, and for what the form does not show */
    public record RevisionView(int version, String at, String by, List<ChangeView> changes) {
        public boolean isOriginal() {
            return version == 1;
        }
    }

    /** @param field absent for a promise, which then has a number */
    public record ChangeView(@Nullable Field field, int promise, List<ValueView> before, List<ValueView> after) {}

    static RevisionsView of(JsonNode incident, SheetVersions.Page page, Times times) {
        var shown = new ArrayList<RevisionView>();
        var before = page.older();
        for (var revision : page.versions().reversed()) {
            shown.addFirst(new RevisionView(
                    revision.path("version").asInt(),
                    times.moment(Instant.parse(revision.path("revisedAt").asText())),
                    revision.path("revisedBy").asText(),
                    before == null ? List.of() : changes(before, revision, times.zone())));
            before = revision;
        }
        return new RevisionsView(
                SheetValues.id(incident),
                incident.path("reference").asText(),
                incident.path("version").asInt() == 1,
                List.copyOf(shown),
                page.next() == null ? null : "?after=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8));
    }

    private static List<ChangeView> changes(JsonNode before, JsonNode after, ZoneId zone) {
        var was = SheetValues.of(before, zone);
        var is = SheetValues.of(after, zone);
        return SheetChange.names(was, is).stream()
                .map(name ->
                        new ChangeView(Field.at(name).orElse(null), promise(name), shown(name, was), shown(name, is)))
                .toList();
    }

    static int promise(String name) {
        return name.startsWith("commitments.") ? Integer.parseInt(name.split("\\.")[1]) + 1 : 0;
    }

    static List<ValueView> shown(String name, Map<String, List<String>> values) {
        var field = Field.at(name);
        return values.getOrDefault(name, List.of()).stream()
                .map(text -> new ValueView(
                        field.flatMap(it -> Choice.named(it, text)).orElse(null),
                        field.filter(it -> it == Field.SIGNALS)
                                .flatMap(it -> Signal.named(text))
                                .orElse(null),
                        text))
                .toList();
    }
}
