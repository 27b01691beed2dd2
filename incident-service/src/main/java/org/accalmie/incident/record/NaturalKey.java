package org.accalmie.incident.record;

import java.util.Optional;
import org.accalmie.incident.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Which tool an incident comes from and what it is called there, in the words of whoever recorded it. */
public record NaturalKey(String recordedBy, String source, String externalId) {
    /** Empty where one of the two is not said. */
    public static Optional<NaturalKey> of(String recordedBy, Sheet sheet) {
        return of(recordedBy, sheet.fields().source(), sheet.fields().externalId());
    }

    /** Empty where one of the two is not said. */
    public static Optional<NaturalKey> of(String recordedBy, @Nullable String source, @Nullable String externalId) {
        return source == null || externalId == null
                ? Optional.empty()
                : Optional.of(new NaturalKey(recordedBy, source, externalId));
    }
}
