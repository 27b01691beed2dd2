package org.accalmie.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandBodyTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2035-03-05T14:00:00+01:00[Europe/Paris]");

    @Test
    void shouldSendWhatTheCommandTakesAndNothingElse() {
        var sent = CommandBody.of(
                Command.ACKNOWLEDGEMENT,
                Map.of(
                        "nextUpdateAt",
                        List.of("2h"),
                        "comment",
                        List.of(" "),
                        "key",
                        List.of("k"),
                        "team",
                        List.of("X")),
                NOW);
        assertThat(sent.faults()).isEmpty();
        assertThat(sent.body()).isEqualTo(Map.of("nextUpdateAt", "2035-03-05T15:00:00Z"));
    }

    @Test
    void shouldSayWhichFieldIsNoTime() {
        var sent = CommandBody.of(Command.UPDATE, Map.of("nextUpdateAt", List.of("soon")), NOW);
        assertThat(sent.faults())
                .containsEntry("nextUpdateAt", FieldFault.of(FieldFault.Kind.NO_MOMENT))
                .containsEntry("message", FieldFault.of(FieldFault.Kind.REQUIRED));
    }

    @Test
    void shouldReturnWithAllThatIsMissing() {
        var sent = CommandBody.of(
                Command.RETURN,
                Map.of("reason", List.of("MISSING_INFORMATION"), "missing", List.of("environment", "symptoms")),
                NOW);
        assertThat(sent.body()).containsEntry("missing", List.of("environment", "symptoms"));
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, mode = EnumSource.Mode.EXCLUDE, names = "RESUMPTION")
    void shouldSendNothingOfAnEmptyForm(Command command) {
        assertThat(CommandBody.of(command, Map.of(), NOW).faults()).isNotEmpty();
    }
}
