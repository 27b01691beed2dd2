package org.accalmie.console.command;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accalmie.console.board.Escalations;
import org.accalmie.console.command.Difference.Aspect;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation.State;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person NORA =
            new Person("nora", Set.of("n2"), Language.EN, ZoneId.of("Europe/Paris"), Preferences.NONE);

    @Test
    void shouldSayWhatBecameOtherMeanwhile() {
        var seen = Difference.seen(anEscalation().in(State.SENT).build());
        var fresh = anEscalation()
                .in(State.ACKNOWLEDGED)
                .promised(NOW.plusSeconds(3600))
                .build();
        assertThat(Difference.between(seen, fresh, NORA, NOW))
                .containsExactly(
                        new Difference(Aspect.STATE, "SENT", "ACKNOWLEDGED", ""),
                        new Difference(Aspect.NEXT_UPDATE, "", "15:00", "nextUpdateAt"));
    }

    @Test
    void shouldSayNothingOfWhatNobodyRead() {
        assertThat(Difference.between("", anEscalation().build(), NORA, NOW)).isEmpty();
        assertThat(Difference.between("a|b", anEscalation().build(), NORA, NOW)).isEmpty();
        var noTime = "SENT|N2||soon|";
        assertThat(Difference.between(noTime, anEscalation().build(), NORA, NOW))
                .contains(new Difference(Aspect.NEXT_UPDATE, "", "", "nextUpdateAt"));
    }

    @Test
    void shouldKeepWhatWasTypedAndBeAboutWhatIsThereNow() {
        var seen = Difference.seen(anEscalation().in(State.SENT).build());
        var form = form(Map.of("seen", List.of(seen), "message", List.of("Found it")));
        var fresh = anEscalation().in(State.ACKNOWLEDGED).build();
        var changed = refused(412, form).against(fresh, NORA, NOW);
        assertThat(changed.version()).isEqualTo("4");
        assertThat(changed.value("message")).isEqualTo("Found it");
        assertThat(changed.key()).isEqualTo("k");
        assertThat(changed.differences()).hasSize(1);
        assertThat(refused(503, form).against(fresh, NORA, NOW)).isSameAs(form);
        assertThat(refused(409, form).against(null, NORA, NOW)).isSameAs(form);
    }

    private static CommandResult.Refused refused(int status, CommandForm form) {
        return new CommandResult.Refused(status, form, ProblemView.of(ProblemKind.of(status)));
    }

    private static CommandForm form(Map<String, List<String>> values) {
        return new CommandForm(
                Command.UPDATE, Escalations.ID, "k", "1", values, Map.of(), List.of(), "/board", List.of());
    }
}
