package org.accalmie.incident.sheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accalmie.events.sheet.Abuse;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.Handling;
import org.accalmie.events.sheet.History;
import org.accalmie.events.sheet.Subscription;
import org.accalmie.events.sheet.Ticket;
import org.accalmie.web.dossier.DossierRequest;
import org.jspecify.annotations.Nullable;

/** What of a sheet the other services are told: no name, no e-mail, no phone. */
public record PublicSheet(Sheet sheet) {

    public Customer customer() {
        var customer = requireNonNull(sheet.fields().customer());
        return new Customer(
                requireNonNull(customer.id()),
                customer.since(),
                customer.value(),
                requireNonNull(customer.vip()),
                map(customer.subscription(), it -> new Subscription(it.plan(), it.monthlyAmount())));
    }

    public @Nullable History history() {
        return map(
                sheet.fields().history(),
                it -> new History(it.daysWaiting(), it.contactsOnSubject(), it.bugConfirmed()));
    }

    public @Nullable Handling handling() {
        return map(
                sheet.fields().handling(),
                it -> new Handling(it.reformulated(), it.listened(), it.keptCalm(), it.offeredSolutions()));
    }

    public @Nullable Abuse abuse() {
        return map(
                sheet.fields().abuse(),
                it -> new Abuse(it.boundaryReminders(), it.transferOffered(), it.conversationEnded(), it.origin()));
    }

    public List<Commitment> commitments() {
        return sheet.fields().commitments().stream()
                .map(it -> new Commitment(
                        requireNonNull(it.action()), requireNonNull(it.dueAt()), it.owner(), it.condition()))
                .toList();
    }

    public @Nullable Ticket ticket() {
        return map(
                sheet.fields().ticket(), it -> new Ticket(it.id(), it.priority(), it.assignedTo(), it.callbackDueAt()));
    }

    public @Nullable Dossier dossier() {
        return map(sheet.fields().dossier(), DossierRequest::dossier);
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> mapping) {
        return Optional.ofNullable(value).map(mapping).orElse(null);
    }
}
