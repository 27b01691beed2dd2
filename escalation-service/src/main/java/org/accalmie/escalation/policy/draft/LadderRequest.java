package org.accalmie.escalation.policy.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.calendar.Allowance;
import org.accalmie.escalation.policy.Allowances;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.takeup.Action;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.escalation.takeup.LadderSteps;
import org.accalmie.escalation.takeup.Rung;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ladder as it is sent, so that each fault is found and has its place: class, number of the rung, field. */
@Schema(examples = """
        {"classes": {
          "IMMEDIATE": {"acknowledgeWithin": "PT30M",
          "rungs": [{"after": "PT0S", "action": "REMIND", "target": "TEAM"},
                    {"after": "PT30M", "action": "RAISE", "target": "SUPERVISOR"},
                    {"after": "PT30M", "action": "EXHAUST", "target": "SUPERVISOR"}]},
          "VIP": {"acknowledgeWithin": "PT4H",
          "rungs": [{"after": "PT0S", "action": "REMIND", "target": "TEAM"},
                    {"after": "PT4H", "action": "RAISE", "target": "SUPERVISOR"},
                    {"after": "PT30M", "action": "EXHAUST", "target": "SUPERVISOR"}]},
          "STANDARD": {"acknowledgeWithin": "P1D",
          "rungs": [{"after": "PT0S", "action": "REMIND", "target": "TEAM"},
                    {"after": "P1D", "action": "RAISE", "target": "SUPERVISOR"},
                    {"after": "PT30M", "action": "EXHAUST", "target": "SUPERVISOR"}]}}}""")
record LadderRequest(@Nullable Integer version, @Nullable Map<TakeUpClass, @Nullable StepsRequest> classes) {
    private static final String GIVEN = "must be given";
    private static final int MAX_RUNGS = 20;

    /** The ladder of one class. */
    record StepsRequest(
            @Nullable String acknowledgeWithin, @Nullable List<@Nullable RungRequest> rungs) {}

    /** One rung. */
    record RungRequest(
            @Nullable String after,
            @Nullable Action action,
            @Nullable String target) {}

    /** What is missing, malformed or names none of the teams; nothing where it can be made a ladder. */
    List<Fault> faults(Set<String> teams) {
        var faults = new ArrayList<Fault>();
        if (classes == null) {
            return List.of(new Fault("classes", GIVEN));
        }
        var targets = Stream.concat(teams.stream(), Stream.of(Rung.ASSIGNED, Rung.ON_CALL))
                .collect(Collectors.toUnmodifiableSet());
        Arrays.stream(TakeUpClass.values())
                .forEach(each -> check(classes.get(each), "classes." + each, targets, faults));
        return faults;
    }

    Ladder ladder() {
        var steps = new TreeMap<TakeUpClass, LadderSteps>();
        Objects.requireNonNull(classes).forEach((each, asked) -> steps.put(each, steps(Objects.requireNonNull(asked))));
        return new Ladder(0, steps);
    }

    private static void check(@Nullable StepsRequest steps, String at, Set<String> targets, List<Fault> faults) {
        if (steps == null) {
            faults.add(new Fault(at, GIVEN));
            return;
        }
        var within = allowance(steps.acknowledgeWithin(), at + ".acknowledgeWithin", faults);
        if (within != null && !Allowances.isPositive(within)) {
            faults.add(new Fault(at + ".acknowledgeWithin", "must be more than nothing"));
        }
        if (steps.rungs() == null) {
            faults.add(new Fault(at + ".rungs", GIVEN));
            return;
        }
        if (steps.rungs().size() > MAX_RUNGS) {
            faults.add(new Fault(at + ".rungs", "must hold at most %d rungs".formatted(MAX_RUNGS)));
            return;
        }
        for (var i = 0; i < steps.rungs().size(); i++) {
            var rung = steps.rungs().get(i);
            var place = at + ".rungs[" + i + "]";
            check(rung, i == 0, place, faults);
            if (rung != null && rung.target() != null && !targets.contains(rung.target())) {
                faults.add(new Fault(place + ".target", "must be TEAM, ON_CALL or one of the teams"));
            }
        }
    }

    /** Only the first rung can ring before what it is counted from, the deadline. */
    private static void check(@Nullable RungRequest rung, boolean first, String at, List<Fault> faults) {
        if (rung == null) {
            faults.add(new Fault(at, GIVEN));
            return;
        }
        var after = allowance(rung.after(), at + ".after", faults);
        if (after != null && after.isNegative() && !first) {
            faults.add(new Fault(at + ".after", "must not be before the rung before"));
        }
        if (rung.action() == null) {
            faults.add(new Fault(at + ".action", GIVEN));
        }
        if (rung.target() == null) {
            faults.add(new Fault(at + ".target", GIVEN));
        }
    }

    private static @Nullable Allowance allowance(@Nullable String text, String at, List<Fault> faults) {
        try {
            if (text != null) {
                return Allowances.parse(text);
            }
            faults.add(new Fault(at, GIVEN));
        } catch (IllegalArgumentException malformed) {
            faults.add(new Fault(at, Allowances.FORM));
        }
        return null;
    }

    private static LadderSteps steps(StepsRequest asked) {
        var rungs = Objects.requireNonNull(asked.rungs()).stream()
                .map(Objects::requireNonNull)
                .map(rung -> new Rung(
                        Objects.requireNonNull(rung.after()),
                        Objects.requireNonNull(rung.action()),
                        Objects.requireNonNull(rung.target())))
                .toList();
        return new LadderSteps(Objects.requireNonNull(asked.acknowledgeWithin()), rungs);
    }
}
