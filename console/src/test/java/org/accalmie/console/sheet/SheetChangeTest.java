package org.accalmie.console.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetChangeTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 28, 14, 30, 0, 0, ZoneId.of("Europe/Paris"));

    @Test
    void shouldSendWhatWasChangedAndEmptyWhatWasTakenOut() {
        var before = Map.of(
                "anger", List.of("MILD"),
                "note", List.of("A\nB"),
                "ticket.id", List.of("TK-1"),
                "signals", List.of("INSULTS", "RECURRENCE"),
                "commitments.0.action", List.of("A letter"));
        var after = Map.of(
                "anger", List.of("STRONG"),
                "note", List.of("A\r\nB "),
                "ticket.id", List.of(""),
                "signals", List.of("RECURRENCE", "INSULTS"),
                "commitments.0.action", List.of("A letter"),
                "commitments.1.action", List.of("A call"));
        var patch = SheetChange.patch(before, after, SheetBody.of(after, NOW));
        assertThat(patch).containsOnlyKeys("anger", "ticket", "commitments");
        assertThat(patch).containsEntry("anger", "STRONG");
        assertThat(patch.get("ticket")).isEqualTo(Collections.singletonMap("id", null));
        assertThat(patch.get("commitments"))
                .isEqualTo(List.of(Map.of("action", "A letter"), Map.of("action", "A call")));
    }

    @Test
    void shouldMergeWhatTwoPeopleCorrectedFieldByField() {
        var base = Map.of("note", List.of("was"), "lesson", List.of("was"), "anger", List.of("MILD"));
        var mine = Map.of("note", List.of("mine"), "lesson", List.of("was"), "anger", List.of("STRONG"));
        var current = Map.of("note", List.of("theirs"), "lesson", List.of("theirs"), "anger", List.of("MILD"));
        var merged = SheetChange.Merge.of(base, mine, current);
        assertThat(merged.values())
                .isEqualTo(Map.of("note", List.of("mine"), "lesson", List.of("theirs"), "anger", List.of("STRONG")));
        assertThat(merged.theirs()).isEqualTo(Map.of("note", List.of("theirs")));
    }
}
