package org.accalmie.escalation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.takeup.Action;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryFormatTest {
    private static final EntryFormat FORMAT = new EntryFormat(new EventJson());
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    /** Each entry with its name, and its document of the first and of the present format. */
    static Stream<Arguments> kept() {
        return Stream.concat(ofPeople(), ofTheSystem());
    }

    private static Stream<Arguments> ofPeople() {
        return Stream.of(
                row(new Entry.Sent("N2", "because", null), "EscalationSent", """
                        {"team":"N2","because":"because"}"""),
                row(new Entry.Prepared("N2", "because", "N2"), "EscalationPrepared", """
                        {"team":"N2","because":"because","reader":"N2"}"""),
                row(new Entry.Acknowledged(AT, "On it"), "acknowledge-when-sent", """
                        {"nextUpdateAt":"2026-11-24T09:00:00Z","comment":"On it"}"""),
                row(new Entry.Updated("Still at it", null), "update-when-acknowledged", """
                        {"message":"Still at it"}"""),
                row(new Entry.Transferred("N2", "Logs", "N2"), "transfer-when-sent-or-acknowledged", """
                        {"team":"N2","reason":"Logs","reader":"N2"}"""),
                row(
                        new Entry.Returned(ReturnReason.OTHER, null, List.of("period", "request")),
                        "return-when-sent-or-acknowledged",
                        "{\"reason\":\"OTHER\",\"missing\":\"period, request\"}",
                        "{\"reason\":\"OTHER\",\"missing\":[\"period\",\"request\"]}"),
                row(new Entry.Completed(null), "complete-when-preparing-or-returned", "{}"),
                row(new Entry.Suspended("They look"), "wait-when-acknowledged-and-not-waiting", """
                        {"reason":"They look"}"""),
                row(new Entry.Resumed(Duration.ofHours(2), null), "resume-when-waiting", """
                        {"suspendedFor":"PT2H"}"""),
                row(new Entry.Resolved(Outcome.SOLVED, "Refunded"), "resolve-when-acknowledged", """
                        {"outcome":"SOLVED","summary":"Refunded"}"""),
                row(new Entry.Decided("A", "supervisor"), "decide-once-while-sent-or-acknowledged", """
                        {"chosen":"A","decider":"supervisor"}"""),
                row(new Entry.Judged(Helpful.YES, null), "judge-once-resolved", """
                        {"helpful":"YES"}"""));
    }

    private static Stream<Arguments> ofTheSystem() {
        var due = """
                "dueAt":"2026-11-24T09:00:00Z","late":""";
        return Stream.of(
                row(
                        new Entry.Cancelled("historical", 2),
                        "cancel-unless-resolved",
                        "{\"reason\":\"historical\",\"version\":\"2\"}",
                        "{\"reason\":\"historical\",\"version\":2}"),
                row(new Entry.Repeated(CommandType.CANCEL), "repeated cancel-unless-resolved", "{}"),
                row(new Entry.Revised(2), "revised", "{\"version\":\"2\"}", "{\"version\":2}"),
                row(
                        new Entry.Rang(2, Action.RAISE, "N2", List.of("N2", "SUPERVISOR"), AT, true),
                        "rung",
                        "{\"rung\":\"2\",\"action\":\"RAISE\",\"target\":\"N2\",\"told\":\"N2, SUPERVISOR\"," + due
                                + "\"true\"}",
                        "{\"rung\":2,\"action\":\"RAISE\",\"target\":\"N2\",\"told\":[\"N2\",\"SUPERVISOR\"]," + due
                                + "true}"),
                row(
                        new Entry.UpdateMissed(3, AT, false),
                        "update-overdue",
                        "{\"missed\":\"3\"," + due + "\"false\"}",
                        "{\"missed\":3," + due + "false}"),
                row(
                        new Entry.SentIncomplete(AT, false),
                        "sent-incomplete",
                        "{" + due + "\"false\"}",
                        "{" + due + "false}"),
                row(
                        new Entry.CompletionMissed(AT, true),
                        "completion-overdue",
                        "{" + due + "\"true\"}",
                        "{" + due + "true}"),
                row(
                        new Entry.Undelivered("n2", NotificationChannel.MAIL, "no address any more", true),
                        "notification-failed",
                        "{\"recipient\":\"n2\",\"channel\":\"MAIL\",\"cause\":\"no address any more\",\"movedOn\":\"true\"}",
                        "{\"recipient\":\"n2\",\"channel\":\"MAIL\",\"cause\":\"no address any more\",\"movedOn\":true}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("kept")
    void shouldReadWhatWasKeptInEachFormat(Entry entry, String name, String first, String present) {
        assertThat(FORMAT.read(1, name, first)).isEqualTo(entry);
        assertThat(FORMAT.read(2, name, present)).isEqualTo(entry);
    }

    /** A change here is a new format, with a reader beside the others. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("kept")
    void shouldWriteThePresentFormat(Entry entry, String name, String first, String present) {
        assertThat(EntryFormat.name(entry)).isEqualTo(name);
        assertThat(FORMAT.text(entry)).isEqualTo(present);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("kept")
    void shouldShowTheWordsOfTheFirstFormat(Entry entry, String name, String first, String present) {
        assertThat(FORMAT.details(entry)).isEqualTo(new EventJson().readMap(first));
    }

    @Test
    void shouldKnowEveryEntry() {
        assertThat(kept().<Class<?>>map(row -> row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(Entry.class.getPermittedSubclasses());
    }

    @Test
    void shouldReadWhatWasErased() {
        assertThat(FORMAT.read(1, "cancel-unless-resolved", "{}")).isEqualTo(new Entry.Cancelled(null, null));
        assertThat(FORMAT.details(new Entry.Cancelled(null, null))).isEqualTo(Map.of());
    }

    private static Arguments row(Entry entry, String name, String document) {
        return row(entry, name, document, document);
    }

    private static Arguments row(Entry entry, String name, String first, String present) {
        return Arguments.of(entry, name, first, present);
    }
}
