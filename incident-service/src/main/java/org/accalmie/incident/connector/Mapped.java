package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** What a payload comes to. */
sealed interface Mapped {
    /** None of ours. */
    record Ignored() implements Mapped {}

    /**
     * As much of a sheet as could be made.
     *
     * @param faults what could not
     */
    record Sheet(@Nullable String externalId, ObjectNode fields, List<Violation> faults) implements Mapped {
        @Nullable
        String customerId() {
            var id = fields.at("/customer/id");
            return id.isTextual() ? id.textValue() : null;
        }
    }

    record Unreadable(List<Violation> faults) implements Mapped {}
}
