package org.accalmie.escalation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the page to the table; {@code -Dtransitions.write} writes the page's part. */
class TransitionDiagramTest {
    private static final Path PAGE = Path.of("../docs/escalation.md");
    private static final String BEGIN = "<!-- transitions, written by TransitionDiagramTest -->\n";
    private static final String END = "<!-- end of transitions -->";

    @Test
    void pageShouldShowTheTableOfTransitions() throws IOException {
        var page = Files.readString(PAGE);
        if (System.getProperty("transitions.write") != null) {
            var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
            page = before + diagram() + table() + page.substring(page.indexOf(END));
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(BEGIN + diagram() + table() + END);
    }

    /** What leads from one state to another; what leads nowhere is in the table only. */
    private static String diagram() {
        var arrows = new LinkedHashMap<String, Set<String>>();
        Transitions.all().stream()
                .filter(row -> row.from() != row.to())
                .forEach(row -> arrows.computeIfAbsent(
                                "%s --> %s".formatted(name(row.from(), "[*]"), row.to()),
                                arrow -> new LinkedHashSet<>())
                        .add(row.trigger().name()));
        return arrows.entrySet().stream()
                .map(arrow -> "    %s: %s\n".formatted(arrow.getKey(), String.join(", ", arrow.getValue())))
                .collect(Collectors.joining("", "\n```mermaid\nstateDiagram-v2\n", "```\n"));
    }

    private static String table() {
        return Transitions.all().stream()
                .map(row -> "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                row.trigger().name(),
                                row.condition().words(),
                                name(row.from(), ""),
                                row.to(),
                                told(row)))
                .collect(Collectors.joining(
                        "", "\n| on | where | in | leads to | publishes |\n|---|---|---|---|---|\n", "\n"));
    }

    private static String name(@Nullable EscalationState state, String beginning) {
        return state == null ? beginning : state.name();
    }

    private static String told(Transition row) {
        var event = row.publishes();
        return event == null ? "" : event.getSimpleName();
    }
}
