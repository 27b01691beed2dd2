package org.accalmie.events.sheet;

import java.time.LocalDate;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The customer without name and contact data, which no event carries. */
public record Customer(
        String id,
        @Nullable LocalDate since,
        @Nullable CustomerValue value,
        boolean vip,
        @Nullable Subscription subscription) {
    public Customer {
        new Ranges()
                .when(id != null && id.isBlank(), "id", "must not be blank")
                .text("id", id, Limits.CUSTOMER_ID)
                .date("since", since)
                .require();
    }
}
