package org.accalmie.incident.gesture;

import static org.accalmie.incident.gesture.GestureOption.CREDIT;
import static org.accalmie.incident.gesture.GestureOption.EXPERT_CALL;
import static org.accalmie.incident.gesture.GestureOption.LEAVING_CREDIT;
import static org.accalmie.incident.gesture.GestureOption.MONTH;
import static org.accalmie.incident.gesture.GestureOption.ONE_WORKSHOP;
import static org.accalmie.incident.gesture.GestureOption.TWO_WORKSHOPS;

import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.incident.gesture.policy.GesturePolicy;

/** A rule of the advice: when it applies, what it proposes, and the reason it gives. */
record AdviceRule(
        String name, BiPredicate<Situation, GesturePolicy> applies, String because, List<GestureOption> proposes) {

    static final List<AdviceRule> ALL = List.of(
            new AdviceRule(
                    "waiting",
                    (situation, policy) -> situation.facts().daysWaiting() > policy.waitingDays(),
                    "Waiting for a solution for too many days",
                    List.of(ONE_WORKSHOP, CREDIT)),
            new AdviceRule(
                    "repeated",
                    (situation, policy) -> situation.contactsOnSubject() >= policy.repeatedContacts(),
                    "Repeated contacts on the same subject",
                    List.of(ONE_WORKSHOP, EXPERT_CALL)),
            new AdviceRule(
                    "confirmed-bug",
                    (situation, policy) -> situation.facts().bugConfirmed(),
                    "A confirmed bug of ours, which also calls for a formal apology",
                    List.of(MONTH, TWO_WORKSHOPS)),
            leaving("leaving-small", TenureTier.SMALL, "About to leave, a recent customer", ONE_WORKSHOP),
            leaving("leaving-medium", TenureTier.MEDIUM, "About to leave, a customer for months", LEAVING_CREDIT),
            leaving("leaving-large", TenureTier.LARGE, "About to leave, a customer for over a year", MONTH),
            new AdviceRule(
                    "very-serious",
                    (situation, policy) -> situation.derived().verySerious(),
                    "Badly informed and let down: the supervisor watches and calls back, no gesture of its own",
                    List.of()));

    Stream<Advised> advise(GesturePolicy policy, Situation situation) {
        return proposes.isEmpty()
                ? Stream.of(new Advised(name, null, null, null, null, null, because))
                : proposes.stream().map(gestureOption -> advise(gestureOption, policy, situation));
    }

    Advised advise(GestureOption gestureOption, GesturePolicy policy, Situation situation) {
        return gestureOption.advisedBy(this, policy, situation);
    }

    GestureOption largest() {
        return Collections.max(proposes);
    }

    private static AdviceRule leaving(String name, TenureTier tenure, String because, GestureOption gestureOption) {
        return new AdviceRule(name, (situation, policy) -> situation.leaving(tenure), because, List.of(gestureOption));
    }
}
