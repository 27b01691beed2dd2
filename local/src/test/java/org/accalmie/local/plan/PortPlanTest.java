package org.accalmie.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

    @Test
    void shouldUseTheDocumentedPortsWhenNoVariableSaysOtherwise() {
        // when
        var plan = PortPlan.from(Map.of());

        // then
        assertThat(plan.of(Listener.CONSOLE)).isEqualTo(8080);
        assertThat(plan.of(Listener.INCIDENT)).isEqualTo(8081);
        assertThat(plan.of(Listener.KPI)).isEqualTo(8084);
        assertThat(plan.of(Listener.OIDC)).isEqualTo(8085);
        assertThat(plan.of(Listener.KAFKA)).isEqualTo(9092);
        assertThat(plan.of(Listener.POSTGRES)).isEqualTo(5432);
    }

    @Test
    void shouldMoveOnePortByItsVariable() {
        // when
        var plan = PortPlan.from(Map.of("ACCALMIE_KPI_PORT", "9084"));

        // then
        assertThat(plan.of(Listener.KPI)).isEqualTo(9084);
        assertThat(plan.of(Listener.INCIDENT)).isEqualTo(8081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "8081 ", "eighty", "123456789012"})
    void shouldRefuseWhatIsNoPort(String value) {
        assertThatThrownBy(() -> PortPlan.from(Map.of("ACCALMIE_INCIDENT_PORT", value)))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("ACCALMIE_INCIDENT_PORT");
    }

    @Test
    void shouldRefuseOnePortForTwo() {
        assertThatThrownBy(() -> PortPlan.from(Map.of("ACCALMIE_INCIDENT_PORT", "5432")))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("ACCALMIE_INCIDENT_PORT")
                .hasMessageContaining("ACCALMIE_POSTGRES_PORT");
    }

    @Test
    void shouldNameTheVariableThatMovesATakenPort() {
        // given
        var plan = PortPlan.from(Map.of());

        // when
        var conflicts = plan.conflicts(port -> port != 9092);

        // then
        assertThat(conflicts).singleElement().asString().contains("9092", "Kafka", "ACCALMIE_KAFKA_PORT");
    }

    @Test
    void shouldGiveTheSamePlanBackFromItsVariables() {
        // given
        var plan = PortPlan.onFreePorts();

        // then
        assertThat(PortPlan.from(plan.asVariables())).isEqualTo(plan);
    }
}
