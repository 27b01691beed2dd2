package org.accalmie.console.advice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.console.page.Times;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.sheet.SheetClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is known of a customer. */
@Singleton
final class CustomerGlances {
    private final CustomerClient customers;
    private final PromiseClient promises;
    private final SheetClient sheets;

    CustomerGlances(
            @RestClient CustomerClient customers, @RestClient PromiseClient promises, @RestClient SheetClient sheets) {
        this.customers = customers;
        this.promises = promises;
        this.sheets = sheets;
    }

    GlanceView of(String id, Times times) {
        var customer = Part.read(() -> customers.customer(id));
        var known = customer.value();
        var away = customer.away();
        return GlanceView.of(
                new GlanceView.Said(
                        customer,
                        away != null && away.kind() == ProblemKind.AWAY
                                ? Part.away(ProblemKind.AWAY)
                                : Part.read(() -> promises.promises(id)),
                        known == null ? Set.of() : own(known, times)),
                times);
    }

    private Set<UUID> own(CustomerClient.Customer customer, Times times) {
        return GlanceView.recent(customer, times.now())
                .map(recent -> Part.read(
                        () -> sheets.list(Map.of("ids", recent.incidentId().toString()))))
                .map(Part::value)
                .map(listed -> listed.items().stream()
                        .map(each -> UUID.fromString(each.path("id").asText()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
