package org.accalmie.escalation.policy.draft;

import java.util.List;
import java.util.Objects;
import org.accalmie.escalation.policy.Audience;
import org.accalmie.escalation.policy.ItemFaults;
import org.accalmie.escalation.policy.NotificationPolicy;
import org.accalmie.escalation.policy.NotificationPolicy.NotificationRule;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to be told, as it is sent, so that each fault is found; {@code version} is what was read, and is ignored. */
@Schema(requiredProperties = "rules", examples = """
        {"rules": [
          {"reasons": ["SENT"], "tell": ["TEAM", "WATCHERS"]},
          {"reasons": ["OVERDUE", "RAISED"], "urgencies": ["IMMEDIATE"], "rungs": [1, 2], "tell": ["TARGET"]}]}""")
record NotificationRequest(
        @Nullable Integer version, @Nullable List<@Nullable NotificationRuleRequest> rules) {

    /** One rule. */
    record NotificationRuleRequest(
            @Nullable List<@Nullable NotificationReason> reasons,
            @Nullable List<@Nullable Urgency> urgencies,
            @Nullable List<@Nullable Integer> rungs,
            @Nullable List<@Nullable Audience> tell) {

        private void check(String at, ItemFaults faults) {
            faults.given(at + ".reasons", reasons)
                    .when(reasons != null && reasons.isEmpty(), at + ".reasons", "must name one at least")
                    .given(at + ".tell", tell)
                    .when(tell != null && tell.isEmpty(), at + ".tell", "must name one at least");
            for (var i = 0; reasons != null && i < reasons.size(); i++) {
                var reason = reasons.get(i);
                faults.when(
                        reason != null && reason.isAllClear(),
                        at + ".reasons[" + i + "]",
                        "must be of those that begin something: who was told of it hears the end anyway");
            }
            for (var i = 0; rungs != null && i < rungs.size(); i++) {
                var rung = rungs.get(i);
                faults.when(rung != null && rung < 1, at + ".rungs[" + i + "]", "must be counted from 1");
            }
        }

        private NotificationRule rule() {
            return new NotificationRule(whole(reasons), whole(urgencies), whole(rungs), whole(tell));
        }

        private static <T> List<T> whole(@Nullable List<@Nullable T> values) {
            return Objects.requireNonNullElse(values, List.<@Nullable T>of()).stream()
                    .<T>map(Objects::requireNonNull)
                    .toList();
        }
    }

    List<Fault> faults() {
        var faults = new ItemFaults().given("rules", rules);
        if (rules != null) {
            faults.when(
                    rules.size() > NotificationPolicy.MOST_RULES,
                    "rules",
                    "must hold at most %d rules".formatted(NotificationPolicy.MOST_RULES));
            for (var i = 0; i < rules.size(); i++) {
                var rule = rules.get(i);
                if (rule != null) {
                    rule.check("rules[" + i + "]", faults);
                }
            }
        }
        return faults.all();
    }

    NotificationPolicy policy() {
        return new NotificationPolicy(
                0,
                Objects.requireNonNull(rules).stream()
                        .map(Objects::requireNonNull)
                        .map(NotificationRuleRequest::rule)
                        .toList());
    }
}
