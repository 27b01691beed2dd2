package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes texts out of calls; when, why and how they went stays. */
@Singleton
public final class Forgetting {
    private final PlanStore plans;
    private final NoteStore notes;

    Forgetting(PlanStore plans, NoteStore notes) {
        this.plans = plans;
        this.notes = notes;
    }

    /** Of all calls of the customer, which are told. */
    public List<UUID> forget(String customerId) {
        plans.lock(List.of(customerId));
        return notes.erase(customerId);
    }

    /** Of those calls of the customer, which are told, whose incidents are erased, all of them. */
    public List<UUID> forgetOld(String customerId) {
        plans.lock(List.of(customerId));
        return notes.eraseWhereIncidentsAre(customerId);
    }

    /** Of all calls whose day was before. */
    public void forgetBefore(LocalDate day) {
        notes.eraseBefore(day);
    }
}
