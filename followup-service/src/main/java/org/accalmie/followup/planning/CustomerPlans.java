package org.accalmie.followup.planning;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accalmie.events.followup.FollowUpEvent;

/** The plans of some customers, read once, changed one after the other, and written once. */
final class CustomerPlans {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<FollowUpEvent> facts = new ArrayList<>();

    CustomerPlans(List<CustomerPlan> plans) {
        plans.forEach(plan -> drafts.put(plan.customerId(), new Draft(plan)));
    }

    PlanChange change(String customerId, UnaryOperator<CustomerPlan> change) {
        var changed = requireNonNull(drafts.get(customerId)).change(change);
        facts.addAll(changed.facts());
        return changed;
    }

    CustomerPlan now(String customerId) {
        return requireNonNull(drafts.get(customerId)).now;
    }

    /** What to tell about each change, in their order. */
    List<FollowUpEvent> facts() {
        return List.copyOf(facts);
    }

    /** What to write: one change for each customer, from what was read to what it became. */
    List<PlanChange> whole() {
        return drafts.values().stream().map(Draft::whole).toList();
    }

    private static final class Draft {
        private final CustomerPlan read;
        private final Map<UUID, FollowUp> calls = new LinkedHashMap<>();
        private CustomerPlan now;

        Draft(CustomerPlan read) {
            this.read = read;
            this.now = read;
            keep(read);
        }

        PlanChange change(UnaryOperator<CustomerPlan> change) {
            var changed = new PlanChange(now, change.apply(now));
            keep(changed.after());
            now = changed.after().ahead();
            return changed;
        }

        PlanChange whole() {
            return new PlanChange(read, read.with(List.copyOf(calls.values())));
        }

        private void keep(CustomerPlan plan) {
            plan.calls().forEach(call -> calls.put(call.id(), call));
        }
    }
}
