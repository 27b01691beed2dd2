package org.accalmie.escalation.policy;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.escalation.team.Calendars;
import org.accalmie.escalation.team.Teams;
import org.accalmie.eventing.EventJson;

/** Changes policies: checked as a whole, each version kept with its author. */
@Singleton
public final class PolicyEditor {
    private final PolicyStore store;
    private final Policies policies;
    private final EventJson json;
    private final InstantSource clock;
    private final PolicyPublisher policyPublisher;

    PolicyEditor(
            PolicyStore store,
            Policies policies,
            EventJson json,
            InstantSource clock,
            PolicyPublisher policyPublisher) {
        this.store = store;
        this.policies = policies;
        this.json = json;
        this.clock = clock;
        this.policyPublisher = policyPublisher;
    }

    /** A draft of one document: how it sits among the others, and how it looks with its version. */
    public record Draft(
            Kind kind,
            ToIntFunction<PolicySet> current,
            Function<PolicySet, PolicySet> within,
            IntFunction<Object> versioned) {
        public static Draft of(RoutingPolicy draft) {
            return new Draft(
                    Kind.ROUTING,
                    set -> set.routing().version(),
                    set -> set.with(draft),
                    version -> new RoutingPolicy(version, draft.rules()));
        }

        public static Draft of(Ladder draft) {
            return new Draft(
                    Kind.LADDER,
                    set -> set.ladder().version(),
                    set -> set.with(draft),
                    version -> new Ladder(version, draft.classes()));
        }

        public static Draft of(NotificationPolicy draft) {
            return new Draft(
                    Kind.NOTIFICATION,
                    set -> set.notification().version(),
                    set -> set.with(draft),
                    version -> new NotificationPolicy(version, draft.rules()));
        }

        public static Draft of(Rotas draft) {
            return new Draft(
                    Kind.ROTAS,
                    set -> set.rotas().version(),
                    set -> set.with(draft),
                    version -> new Rotas(version, draft.items()));
        }

        public static Draft of(Prerequisites draft) {
            return new Draft(
                    Kind.PREREQUISITES,
                    set -> set.prerequisites().version(),
                    set -> set.with(draft),
                    version -> new Prerequisites(version, draft.teams()));
        }

        public static Draft of(Teams draft) {
            return new Draft(
                    Kind.TEAMS,
                    set -> set.teams().version(),
                    set -> set.with(draft),
                    version -> new Teams(version, draft.items()));
        }

        public static Draft of(Calendars draft) {
            return new Draft(
                    Kind.CALENDARS,
                    set -> set.calendars().version(),
                    set -> set.with(draft),
                    version -> new Calendars(version, draft.items()));
        }
    }

    /**
     * The policies in effect, which nobody else changes until this transaction ends: documents name what stands in others,
     * so that a change is checked against what will be beside it.
     */
    public PolicySet lock() {
        store.lock();
        return policies.current();
    }

    /** What would be wrong if that document were the one in effect; nothing when it is sound. */
    public List<Fault> faults(Draft draft) {
        var current = policies.current();
        var changed = draft.within().apply(current);
        return Stream.concat(PolicyValidator.faults(changed).stream(), abandoned(current, changed).stream())
                .toList();
    }

    /** A case stays with its team, whose members alone can take it up. */
    private List<Fault> abandoned(PolicySet current, PolicySet changed) {
        var removed = new TreeSet<>(current.teams().names());
        removed.removeAll(changed.teams().names());
        return removed.isEmpty()
                ? List.of()
                : store.living(removed).stream()
                        .map(left -> new Fault(
                                "items",
                                "must hold %s, whose escalations are not all over: %d"
                                        .formatted(left.team(), left.escalations())))
                        .toList();
    }

    /** Puts the next version in effect, after {@link #lock}. */
    public PolicySet save(Draft draft, PolicyChange change) {
        var before = policies.current();
        var next = draft.current().applyAsInt(before) + 1;
        var document = json.text(draft.versioned().apply(next));
        var decision = new PolicyStore.Decision(clock.instant(), change.by(), change.reason());
        if (!store.add(draft.kind(), next, document, decision)) {
            throw new IllegalStateException("Version " + next + " of " + draft.kind() + " was added without the lock");
        }
        var after = policies.current();
        policyPublisher.changed(before, after);
        return after;
    }
}
