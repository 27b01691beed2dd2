package org.accalmie.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
    @ParameterizedTest
    @CsvSource({
        "/incidents/{id}, /incidents/{id}/",
        "/incidents/{id}, /incidents/{incident}",
        "/incidents, /incidents/",
        "/a/{b}/c, /a/{d}/c/"
    })
    void shouldKnowAPathThatTwoClassesShare(String one, String other) {
        assertThat(Route.shapeOf(one)).isEqualTo(Route.shapeOf(other));
    }

    @ParameterizedTest
    @CsvSource({"/incidents/{id}, /incidents", "/incidents/{id}, /incidents/import", "/a/{b}/{c}, /a/{b}"})
    void shouldTellPathsApart(String one, String other) {
        assertThat(Route.shapeOf(one)).isNotEqualTo(Route.shapeOf(other));
    }
}
