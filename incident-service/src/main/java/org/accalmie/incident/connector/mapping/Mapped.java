package org.accalmie.incident.connector.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** What a payload comes to. */
public sealed interface Mapped {
    /** None of ours. */
    record Ignored() implements Mapped {}

    /**
     * As much of a sheet, or of what else the connector makes, as could be made.
     *
     * @param faults what could not
     */
    record Sheet(@Nullable String externalId, ObjectNode fields, List<Violation> faults) implements Mapped {
        public @Nullable String text(String pointer) {
            var text = fields.at(pointer);
            return text.isTextual() ? text.textValue() : null;
        }
    }

    record Unreadable(List<Violation> faults) implements Mapped {}
}
