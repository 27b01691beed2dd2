package org.accalmie.escalation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.accalmie.eventing.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDefinitionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                  | FR
                    , "holidays": "FR"  | FR
                    , "holidays": ""    | ''
                    """)
    void shouldKeepTheHolidaysOfFranceUnlessToldOtherwise(String said, String expected) {
        // given
        var text = """
                {"name": "nights", "zone": "Europe/Paris", "week": {"MONDAY": [{"from": "09:00", "to": "12:00"}]}%s}""".formatted(said);

        // when
        var definition = new EventJson().read(text.getBytes(StandardCharsets.UTF_8), CalendarDefinition.class);

        // then
        assertThat(definition.holidays()).isEqualTo(expected);
    }
}
