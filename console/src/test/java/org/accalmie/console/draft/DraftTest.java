package org.accalmie.console.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void shouldKeepEveryFieldAsItWasTypedAndWhomItIsAbout() {
        var form = Map.of(
                "customer.id", List.of(" CLT-1"),
                "commitments.0.dueAt", List.of("tomorr"),
                "signals", List.of("INSULTS", "RECURRENCE"),
                "note", List.of(""),
                "draftVersion", List.of("3"));
        assertThat(Draft.body(form))
                .isEqualTo(Map.of(
                        "customerId",
                        "CLT-1",
                        "sheet",
                        Map.of(
                                "customer",
                                Map.of("id", "CLT-1"),
                                "form",
                                Map.of(
                                        "customer.id", List.of(" CLT-1"),
                                        "commitments.0.dueAt", List.of("tomorr"),
                                        "signals", List.of("INSULTS", "RECURRENCE")))));
    }

    @Test
    void shouldKeepADraftOfNobodyOrOfWhatCannotBeAnId() {
        assertThat(Draft.body(Map.of("customer.id", List.of("x".repeat(65))))).containsOnlyKeys("sheet");
        assertThat(Draft.body(Map.of())).isEqualTo(Map.of("sheet", Map.of("form", Map.of())));
    }
}
