package org.accalmie.console.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedTest {
    private final List<Map<String, String>> asked = new ArrayList<>();

    @Test
    void shouldGoOnWhereAPageEndsEarly() {
        var listed = Listed.upTo(7, Map.of("team", "N2"), conditions -> page(conditions, 3, 10));
        assertThat(listed.items()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(listed.next()).isEqualTo("7");
        assertThat(asked)
                .containsExactly(
                        Map.of("team", "N2", "limit", "7"),
                        Map.of("team", "N2", "limit", "4", "after", "3"),
                        Map.of("team", "N2", "limit", "1", "after", "6"));
    }

    @Test
    void shouldEndWithTheList() {
        var listed = Listed.upTo(50, Map.of(), conditions -> page(conditions, 3, 5));
        assertThat(listed.items()).containsExactly(0, 1, 2, 3, 4);
        assertThat(listed.next()).isNull();
        assertThat(asked).hasSize(2);
    }

    @Test
    void shouldAskOnceWhereAllFits() {
        var listed = Listed.upTo(50, Map.of(), conditions -> page(conditions, 100, 50));
        assertThat(listed.items()).hasSize(50);
        assertThat(asked).hasSize(1);
    }

    private Listed<Integer> page(Map<String, String> conditions, int most, int end) {
        asked.add(Map.copyOf(conditions));
        int from = Integer.parseInt(conditions.getOrDefault("after", "0"));
        int limit = Math.min(most, Integer.parseInt(conditions.get("limit")));
        int to = Math.min(end, from + limit);
        return new Listed<>(IntStream.range(from, to).boxed().toList(), to < end ? String.valueOf(to) : null, null);
    }
}
