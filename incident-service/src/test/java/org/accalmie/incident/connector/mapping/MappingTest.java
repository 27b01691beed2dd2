package org.accalmie.incident.connector.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.connector.proof.Proof;
import org.accalmie.incident.connector.proof.ProofKind;
import org.accalmie.web.Violation;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final String DEAR = "payload.a.all(x, payload.a.all(y, x + y >= 0))";
    private static final String NUMBERS =
            IntStream.range(0, 1_500).mapToObj(String::valueOf).collect(Collectors.joining(", ", "{\"a\": [", "]}"));

    @Test
    void shouldNotLetOneExpressionSpendWhatTheOthersNeed() {
        // given
        var mapping = new Mapping(definition(DEAR));

        // when
        var made = mapping.of(ASheet.tree(NUMBERS));

        // then
        assertThat(made).isInstanceOfSatisfying(Mapped.Sheet.class, sheet -> {
            assertThat(sheet.faults()).extracting(Violation::field).containsExactly("when");
            assertThat(sheet.externalId()).isEqualTo("1500");
            assertThat(sheet.text("/note")).isEqualTo("many");
        });
    }

    @Test
    void shouldRefuseWhatAConnectorOfBeforeItsRulesCannotRead() {
        // given
        var mapping = new Mapping(definition("payload.a.matches('(')"));

        // when
        var made = mapping.of(ASheet.tree(NUMBERS));

        // then
        assertThat(made)
                .isInstanceOfSatisfying(
                        Mapped.Unreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .extracting(Violation::field)
                                .containsExactly("when"));
    }

    private static ConnectorDefinition definition(String when) {
        return new ConnectorDefinition(
                null,
                new Proof(ProofKind.SECRET, "X-Secret", null, null, null, null, null),
                when,
                Map.of("note", "payload.a.size() > 9 ? 'many' : 'few'"),
                Map.of(),
                Map.of(),
                new ConnectorDefinition.Key("desk", "string(payload.a.size())"));
    }
}
