package org.accalmie.events.incident;

import java.util.List;
import java.util.Optional;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.Subscription;
import org.accalmie.events.sheet.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts out of what events tell, and leaves figures, enumerations, dates and amounts. What is kept is named here;
 * whatever is added to a sheet is a text until somebody says that it is none.
 */
public final class Texts {
    /** Stands where a text is required. */
    public static final String ERASED = "[erased]";

    private Texts() {}

    public static @Nullable Dossier erase(@Nullable Dossier dossier) {
        if (dossier == null) {
            return null;
        }
        var impact = Optional.ofNullable(dossier.impact())
                .map(told -> new Dossier.Impact(told.users(), told.amount(), null))
                .orElse(null);
        return new Dossier(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                impact,
                dossier.externalDeadline(),
                null);
    }

    static Customer erase(Customer customer) {
        var subscription = Optional.ofNullable(customer.subscription())
                .map(told -> new Subscription(null, told.monthlyAmount()))
                .orElse(null);
        return new Customer(customer.id(), customer.since(), customer.value(), customer.vip(), subscription);
    }

    static List<Commitment> erase(List<Commitment> commitments) {
        return commitments.stream()
                .map(told ->
                        new Commitment(ERASED, told.dueAt(), told.owner(), told.condition() == null ? null : ERASED))
                .toList();
    }

    static @Nullable Ticket erase(@Nullable Ticket ticket) {
        return ticket == null ? null : new Ticket(null, ticket.priority(), null, ticket.callbackDueAt());
    }

    static @Nullable Gesture erase(@Nullable Gesture gesture) {
        return gesture == null ? null : new Gesture(gesture.type(), gesture.quantity(), gesture.amount(), ERASED);
    }
}
