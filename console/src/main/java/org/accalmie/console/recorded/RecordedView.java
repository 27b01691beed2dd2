package org.accalmie.console.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.console.field.Delivery;
import org.accalmie.console.field.Judgement;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.sheet.SheetClient;
import org.jspecify.annotations.Nullable;

/**
 * A recorded sheet and what follows from it.
 *
 * @param breakUntil when the recovery break ends, absent without one or once it is over
 * @param sent the language in which the recap was asked to be sent a moment ago
 */
public record RecordedView(
        UUID id,
        String reference,
        String customer,
        String at,
        int version,
        @Nullable BreakView rest,
        @Nullable Judgement gesture,
        FollowingView following,
        List<RecapView> recaps,
        @Nullable Language sent) {
    /** @param until an instant for the browser */
    public record BreakView(String until, String at) {}

    /**
     * What goes to the customer, in one language.
     *
     * @param key by which sending it again is the same
     * @param to empty where the customer has no address
     * @param state of the last one that was asked to be sent, empty where none was
     */
    public record RecapView(
            Language language,
            String key,
            String to,
            String subject,
            String text,
            @Nullable Delivery state,
            @Nullable ProblemView away) {
        public String id() {
            return "recap-" + language.tag();
        }
    }

    /** What is asked of the incident service for one language. */
    record Letter(Language language, String key, Part<SheetClient.Recap> part) {}

    static RecordedView of(
            JsonNode incident, FollowingView following, List<Letter> letters, @Nullable Language sent, Times times) {
        return new RecordedView(
                id(incident),
                incident.path("reference").asText(),
                incident.at("/customer/id").asText(),
                moment(incident.at("/contact/startedAt"), times),
                incident.path("version").asInt(),
                rest(incident.at("/recoveryBreak/until"), times),
                Judgement.of(incident.path("gesture")),
                following,
                letters.stream()
                        .filter(each -> !each.part().isHidden())
                        .map(RecordedView::recap)
                        .toList(),
                sent);
    }

    static UUID id(JsonNode incident) {
        return UUID.fromString(incident.path("id").asText());
    }

    static Instant recordedAt(JsonNode incident) {
        return Instant.parse(incident.path("recordedAt").asText());
    }

    static boolean isOf(JsonNode incident, Person reader) {
        return incident.at("/agent/id").asText().equalsIgnoreCase(reader.name());
    }

    private static @Nullable BreakView rest(JsonNode until, Times times) {
        if (!until.isTextual()) {
            return null;
        }
        var at = Instant.parse(until.asText());
        return at.isAfter(times.now()) ? new BreakView(at.toString(), times.time(at)) : null;
    }

    private static String moment(JsonNode instant, Times times) {
        try {
            return instant.isTextual() ? times.moment(Instant.parse(instant.asText())) : "";
        } catch (DateTimeException unreadable) {
            return "";
        }
    }

    private static RecapView recap(Letter letter) {
        var recap = letter.part().value();
        var delivery = recap == null ? null : recap.delivery();
        return new RecapView(
                letter.language(),
                letter.key(),
                recap == null || recap.to() == null ? "" : recap.to(),
                recap == null || recap.subject() == null ? "" : recap.subject(),
                recap == null || recap.text() == null ? "" : recap.text(),
                delivery != null && letter.language().tag().equals(delivery.lang())
                        ? Judgement.named(Delivery.values(), delivery.state()).orElse(null)
                        : null,
                letter.part().away());
    }
}
