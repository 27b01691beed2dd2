package org.accalmie.console.command;

import static org.accalmie.console.upstream.Escalation.State.ACKNOWLEDGED;
import static org.accalmie.console.upstream.Escalation.State.PREPARING;
import static org.accalmie.console.upstream.Escalation.State.RETURNED;
import static org.accalmie.console.upstream.Escalation.State.SENT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.console.problem.Rule;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * What can be done from the board. Which of it is offered follows the state, to spare a refusal; what is allowed the
 * service decides.
 */
public enum Command {
    ACKNOWLEDGEMENT("a", Set.of(SENT)),
    UPDATE("u", Set.of(ACKNOWLEDGED)),
    WAITING("w", Set.of(ACKNOWLEDGED)),
    RESUMPTION("w", Set.of(ACKNOWLEDGED)),
    RESOLUTION("e", Set.of(ACKNOWLEDGED)),
    TRANSFER("t", Set.of(SENT, ACKNOWLEDGED)),
    RETURN("b", Set.of(SENT, ACKNOWLEDGED)),
    CANCELLATION("", Set.of(PREPARING, SENT, ACKNOWLEDGED, RETURNED));

    private final String key;
    private final Set<Escalation.State> states;

    Command(String key, Set<Escalation.State> states) {
        this.key = key;
        this.states = states;
    }

    /** The one that pushes a button, empty for what nobody should do in passing. */
    public String key() {
        return key;
    }

    /** As in the service's path. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable Command named(@Nullable String path) {
        return Stream.of(values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** By which it would be refused where something is; absent where its state does not stand against it. */
    public @Nullable Rule rule(Escalation escalation) {
        if (states.contains(escalation.state())) {
            return null;
        }
        return switch (this) {
            case ACKNOWLEDGEMENT -> Rule.ACKNOWLEDGE_WHEN_SENT;
            case UPDATE -> Rule.UPDATE_WHEN_ACKNOWLEDGED;
            case WAITING -> Rule.WAIT_WHEN_ACKNOWLEDGED_AND_NOT_WAITING;
            case RESUMPTION -> Rule.RESUME_WHEN_WAITING;
            case RESOLUTION -> Rule.RESOLVE_WHEN_ACKNOWLEDGED;
            case TRANSFER -> Rule.TRANSFER_WHEN_SENT_OR_ACKNOWLEDGED;
            case RETURN -> Rule.RETURN_WHEN_SENT_OR_ACKNOWLEDGED;
            case CANCELLATION -> Rule.CANCEL_UNLESS_RESOLVED;
        };
    }

    /** The first is the one that most will want. */
    public static List<Command> offered(Escalation escalation, String reader, Set<String> roles) {
        return Stream.of(values())
                .filter(each -> each.fits(escalation))
                .filter(each -> each != CANCELLATION || mayCancel(escalation, reader, roles))
                .toList();
    }

    private boolean fits(Escalation escalation) {
        return states.contains(escalation.state())
                && (this != WAITING || !escalation.waiting())
                && (this != RESUMPTION || escalation.waiting());
    }

    private static boolean mayCancel(Escalation escalation, String reader, Set<String> roles) {
        return roles.contains("supervisor") || reader.equals(escalation.sender());
    }
}
