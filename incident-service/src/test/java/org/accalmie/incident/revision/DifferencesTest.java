package org.accalmie.incident.revision;

import static org.accalmie.incident.ASheet.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void shouldNameThePathsThatDiffer() {
        // given
        var before = tree("""
                {"note": "a", "lesson": "b", "customer": {"id": "C", "email": "x"}, "signals": ["INSULTS"], "anger": "MILD"}
                """);
        var after = tree("""
                {"note": "a", "customer": {"id": "C", "phone": "y"}, "signals": [], "anger": "STRONG",
                 "abuse": {"origin": "OTHER"}}
                """);
        // then
        assertThat(Differences.between(before, after))
                .containsExactly("abuse.origin", "anger", "customer.email", "customer.phone", "lesson", "signals");
    }

    @Test
    void shouldFindNothingBetweenEquals() {
        assertThat(Differences.between(tree("{\"a\": {\"b\": 1}}"), tree("{\"a\": {\"b\": 1}}")))
                .isEmpty();
    }
}
