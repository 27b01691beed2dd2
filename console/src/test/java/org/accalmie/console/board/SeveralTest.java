package org.accalmie.console.board;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.command.Command;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.Rule;
import org.accalmie.console.upstream.CustomerNames;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblem;
import org.accalmie.console.upstream.ServiceProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeveralTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person NORA =
            new Person("nora", Set.of("n2"), Language.EN, ZoneId.of("Europe/Paris"), Preferences.NONE);
    private static final Marked ONE = new Marked(new UUID(1, 1), "3", "INC-1");
    private static final Marked TAKEN = new Marked(new UUID(1, 2), "4", "INC-2");

    private final Service service = new Service();
    private final IdempotencyKeys keys = new IdempotencyKeys();
    private final Several several = new Several(
            new Boards(
                    service.client(),
                    new CustomerNames(ids -> new Listed<>(List.of(), null, null)),
                    () -> NOW,
                    keys,
                    Given.to(service.client(), NOW)),
            keys);

    @Test
    void shouldAnswerForEachAndListThoseThatWereRefused() {
        service.refused = TAKEN.id();
        var form = Map.of("key", List.of("k"), "nextUpdateAt", List.of("2h"));
        var given = several.give(Command.ACKNOWLEDGEMENT, List.of(TAKEN, ONE), form, NORA);
        assertThat(given.done()).isOne();
        assertThat(given.refused())
                .singleElement()
                .satisfies(answer -> assertThat(answer.of()).isEqualTo(TAKEN));
        assertThat(given.refused())
                .extracting(SeveralView.Answer::why)
                .extracting("rule")
                .containsExactly(Rule.ACKNOWLEDGE_WHEN_SENT);
        assertThat(given.refused()).extracting(SeveralView.Answer::state).containsExactly(State.ACKNOWLEDGED);
        assertThat(given.unmarked()).isEqualTo(ONE.id().toString());
        assertThat(service.given)
                .containsOnly(
                        Map.entry(TAKEN.id(), "k." + TAKEN.id() + " \"4\""),
                        Map.entry(ONE.id(), "k." + ONE.id() + " \"3\""));
    }

    @Test
    void shouldTakeARepeatForTheCommandThatWasDone() {
        var form = Map.of("key", List.of("k"), "nextUpdateAt", List.of("2h"));
        several.give(Command.ACKNOWLEDGEMENT, List.of(ONE), form, NORA);
        service.given.clear();
        service.refused = ONE.id();

        var repeated = several.give(Command.ACKNOWLEDGEMENT, List.of(ONE), form, NORA);

        assertThat(repeated.done()).isOne();
        assertThat(service.given).isEmpty();

        var others = Map.of("key", List.of("k"), "nextUpdateAt", List.of("2h"), "comment", List.of("More"));
        assertThat(several.give(Command.ACKNOWLEDGEMENT, List.of(ONE), others, NORA)
                        .done())
                .isZero();
        assertThat(service.given).containsOnlyKeys(ONE.id());
    }

    @Test
    void shouldNameStateAndRuleOfOneThatWasChangedMeanwhile() {
        service.refused = TAKEN.id();
        service.status = 412;
        var form = Map.of("key", List.of("k"), "nextUpdateAt", List.of("2h"));
        var taken = several.give(Command.ACKNOWLEDGEMENT, List.of(TAKEN), form, NORA)
                .refused()
                .getFirst();
        assertThat(taken.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(taken.why()).extracting("rule").isEqualTo(Rule.ACKNOWLEDGE_WHEN_SENT);
        var moved = Map.of("key", List.of("k"), "team", List.of("LEGAL"), "reason", List.of("x"));
        var transferred = several.give(Command.TRANSFER, List.of(TAKEN), moved, NORA)
                .refused()
                .getFirst();
        assertThat(transferred.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(transferred.why()).extracting("kind", "rule").containsExactly(ProblemKind.CHANGED, null);
    }

    @Test
    void shouldGiveNothingWhileTheFormIsWrong() {
        var asked = several.give(Command.TRANSFER, List.of(ONE), Map.of("team", List.of("LEGAL")), NORA);
        assertThat(asked.isAsked()).isTrue();
        assertThat(asked.form().isFaulty("reason")).isTrue();
        assertThat(asked.form().value("team")).isEqualTo("LEGAL");
        assertThat(service.given).isEmpty();
    }

    @Test
    void shouldReadWhatItWroteAndNothingElse() {
        assertThat(Marked.of(List.of(ONE.written(), ONE.written(), "x~1~<b>", "")))
                .containsExactly(ONE);
    }

    /** No class of its own: one that implements a client's interface is taken for a resource. */
    private static final class Service implements InvocationHandler {
        private final Map<UUID, String> given = new LinkedHashMap<>();
        private @Nullable UUID refused;
        private int status = 409;

        EscalationClient client() {
            return (EscalationClient) Proxy.newProxyInstance(
                    EscalationClient.class.getClassLoader(), new Class<?>[] {EscalationClient.class}, this);
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "command" -> command((UUID) arguments[0], arguments[2] + " " + arguments[3]);
                case "get" ->
                    anEscalation()
                            .withId((UUID) arguments[0])
                            .in(State.ACKNOWLEDGED)
                            .build();
                case "teamNames" ->
                    new Listed<>(
                            List.of(new EscalationClient.TeamName("N2"), new EscalationClient.TeamName("LEGAL")),
                            null,
                            null);
                default -> throw new UnsupportedOperationException(method.getName());
            };
        }

        private Escalation command(UUID id, String keyAndVersion) {
            given.put(id, keyAndVersion);
            if (id.equals(refused)) {
                throw new ServiceProblemException(
                        status == 409
                                ? new ServiceProblem(409, null, null, "ACKNOWLEDGED", "acknowledge-when-sent", null)
                                : new ServiceProblem(status, null, null, null, null, null),
                        null);
            }
            return anEscalation().withId(id).build();
        }
    }
}
