package org.accalmie.incident.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.incident.derivation.Facts;
import org.accalmie.incident.sheet.part.CustomerRequest;
import org.accalmie.incident.sheet.part.HistoryRequest;
import org.accalmie.incident.sheet.part.SubscriptionRequest;
import org.jspecify.annotations.Nullable;

/** Reads out of a sheet, complete or not, what decides something. */
public final class SheetFacts {
    private SheetFacts() {}

    public static Facts of(IncidentRequest sheet, Instant startedAt) {
        var customer = Optional.ofNullable(sheet.customer());
        var history = Optional.ofNullable(sheet.history());
        return new Facts(
                startedAt,
                customer.map(CustomerRequest::since).orElse(null),
                monthlyAmount(customer),
                sheet.churnRisk(),
                sheet.reason(),
                sheet.problem(),
                sheet.profile(),
                sheet.signals(),
                history.map(HistoryRequest::daysWaiting).orElse(0),
                history.map(HistoryRequest::contactsOnSubject).orElse(0),
                history.map(HistoryRequest::bugConfirmed).orElse(false),
                !sheet.commitments().isEmpty() || sheet.ticket() != null);
    }

    private static @Nullable BigDecimal monthlyAmount(Optional<CustomerRequest> customer) {
        return customer.map(CustomerRequest::subscription)
                .map(SubscriptionRequest::monthlyAmount)
                .orElse(null);
    }
}
