package org.accalmie.console.board;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.upstream.CustomerNames;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.Listed;
import org.junit.jupiter.api.Test;

class CancellationTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person SAM =
            new Person("sam", Set.of("supervisor"), Language.EN, ZoneId.of("Europe/Paris"), Preferences.NONE);
    private static final UUID ID = new UUID(1, 1);
    private static final Map<String, List<String>> TYPED = Map.of(
            "key", List.of("k"), "version", List.of("3"), "reason", List.of("It works"), "back", List.of("/board"));

    private final List<Object> given = new ArrayList<>();
    private final Boards boards = new Boards(
            client(),
            new CustomerNames(ids -> new Listed<>(List.of(), null, null)),
            () -> NOW,
            new IdempotencyKeys(),
            Given.to(client(), NOW));

    @Test
    void shouldAskOnceBeforeWhatCannotBeTakenBack() {
        var asked = boards.give(Command.CANCELLATION, ID, TYPED, SAM);
        assertThat(asked).isInstanceOfSatisfying(CommandResult.Asked.class, it -> {
            assertThat(it.form().isSure()).isTrue();
            assertThat(it.form().value("reason")).isEqualTo("It works");
            assertThat(it.form().key()).isEqualTo("k");
        });
        assertThat(given).isEmpty();
    }

    @Test
    void shouldCancelWhatIsMeant() {
        var meant = new HashMap<>(TYPED);
        meant.put("sure", List.of("yes"));
        assertThat(boards.give(Command.CANCELLATION, ID, meant, SAM)).isInstanceOf(CommandResult.Done.class);
        assertThat(given).containsExactly(Map.of("reason", "It works"));
    }

    @Test
    void shouldNameAFaultBeforeItAsks() {
        var empty = new HashMap<>(TYPED);
        empty.put("reason", List.of(" "));
        assertThat(boards.give(Command.CANCELLATION, ID, empty, SAM))
                .isInstanceOfSatisfying(CommandResult.Refused.class, it -> {
                    assertThat(it.form().isFaulty("reason")).isTrue();
                    assertThat(it.form().isSure()).isFalse();
                });
    }

    @Test
    void shouldAskOfNothingElse() {
        assertThat(boards.give(Command.WAITING, ID, TYPED, SAM)).isInstanceOf(CommandResult.Done.class);
    }

    /** No class of its own: one that implements a client's interface is taken for a resource. */
    private EscalationClient client() {
        return (EscalationClient) Proxy.newProxyInstance(
                EscalationClient.class.getClassLoader(),
                new Class<?>[] {EscalationClient.class},
                (proxy, method, of) -> {
                    if (method.getName().equals("command")) {
                        given.add(of[4]);
                        return anEscalation()
                                .withId(ID)
                                .in(Escalation.State.CANCELLED)
                                .build();
                    }
                    return new Listed<>(List.of(new EscalationClient.TeamName("N2")), null, null);
                });
    }
}
