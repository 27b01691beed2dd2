package org.accalmie.incident.sheet.part;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.sheet.Contact;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.jspecify.annotations.Nullable;

/** When the contact began, how long it took, and when the customer calmed down; absent means never. */
@Consistent
public record ContactRequest(
        @NotNull(groups = Recorded.class) @NotAhead @Nullable
        Instant startedAt,

        @Nullable Duration duration,
        @Nullable Duration calmedAfter)
        implements Checked {
    @Override
    public List<Fault> faults() {
        return Fault.of(Contact.ranges(startedAt, duration, calmedAfter));
    }
}
