package org.accalmie.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventLinesTest {
    @Test
    void shouldPutEventsTogether() {
        assertThat(events("id: 4", "event: beat", "data: {}", "", ": still here", "", "id:5", "data:a", "data: b", ""))
                .containsExactly(new ServerEvent("4", "beat", "{}"), new ServerEvent("5", "message", "a\nb"));
    }

    @Test
    void shouldForgetWhatWasCutOff() {
        assertThat(events("id: 4", "event: changed", "data: {")).isEmpty();
    }

    private static List<ServerEvent> events(String... lines) {
        var events = new EventLines();
        return List.of(lines).stream()
                .map(events::add)
                .flatMap(Optional::stream)
                .toList();
    }
}
