package org.accalmie.incident.customer;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.web.money.MoneySerializer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer at a glance; amounts in EUR. */
@Schema(examples = CustomerExample.JSON)
record CustomerResponse(
        String customerId,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate since,
        @Nullable CustomerValue value,
        boolean vip,
        Contacts counts,

        @Schema(description = "The ten latest, newest first")
        List<LastContact> lastContacts,

        GesturesResponse gestures,

        @Schema(description = "Reasons and problems of more than one contact in the 30 days before now")
        List<Repetition> repetition) {

    static CustomerResponse of(String id, Customer customer) {
        var person = customer.person();
        return new CustomerResponse(
                id,
                person.firstName(),
                person.lastName(),
                person.since(),
                person.value(),
                Boolean.TRUE.equals(person.vip()),
                customer.contacts(),
                customer.lastContacts(),
                GesturesResponse.of(customer),
                customer.repetitions());
    }

    /** The gestures of the policy's period, 90 days as shipped; refused and historical ones do not count. */
    record GesturesResponse(
            int count,
            @JsonSerialize(using = MoneySerializer.class) BigDecimal value,

            @Schema(description = "Whether the next gesture needs another person's approval, however small")
            boolean nextNeedsApproval,

            List<GivenResponse> items) {
        static GesturesResponse of(Customer customer) {
            var value = customer.gestures().stream()
                    .map(entry -> entry.gesture().value())
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new GesturesResponse(
                    customer.gestures().size(),
                    value,
                    customer.nextGestureNeedsApproval(),
                    customer.gestures().stream().map(GivenResponse::of).toList());
        }
    }

    /** A gesture in short. */
    record GivenResponse(
            UUID incidentId,
            GestureType type,

            @JsonSerialize(using = MoneySerializer.class) @Nullable
            BigDecimal value,

            GestureState state,
            Instant proposedAt) {
        static GivenResponse of(LedgerEntry entry) {
            var gesture = entry.gesture();
            return new GivenResponse(
                    entry.incidentId(), gesture.type(), gesture.value(), gesture.state(), gesture.proposedAt());
        }
    }
}
