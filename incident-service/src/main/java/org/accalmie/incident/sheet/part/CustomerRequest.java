package org.accalmie.incident.sheet.part;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.accalmie.events.PersonalData;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.web.validation.CustomerId;
import org.accalmie.web.validation.Filled;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Who was angry, with name and contact data, which stay in this service. */
public record CustomerRequest(
        @NotNull(groups = Recorded.class, message = Texts.MISSING_ID) @CustomerId @Filled @Nullable
        String id,

        @PersonalData @CodePointLength(max = Texts.NAME) @Nullable
        String firstName,

        @PersonalData @CodePointLength(max = Texts.NAME) @Nullable
        String lastName,

        @PersonalData @EmailAddress @CodePointLength(max = Texts.EMAIL) @Nullable
        String email,

        @PersonalData @CodePointLength(max = Texts.NAME) @Nullable
        String phone,

        @Nullable LocalDate since,
        @Nullable CustomerValue value,
        @Nullable Boolean vip,
        @Valid @Nullable SubscriptionRequest subscription) {
    public CustomerRequest {
        id = Texts.idOrAbsent(id);
        email = email == null ? null : Texts.orAbsent(email.strip());
        vip = vip != null && vip;
    }
}
