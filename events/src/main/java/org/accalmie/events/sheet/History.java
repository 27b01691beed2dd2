package org.accalmie.events.sheet;

import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** What went before: days without a solution, contacts on the subject as ticked, whether the bug is proven ours. */
public record History(
        @Nullable Integer daysWaiting,
        @Nullable Integer contactsOnSubject,
        @Nullable Boolean bugConfirmed) {
    public History {
        new Ranges()
                .atLeast(0, "daysWaiting", daysWaiting)
                .atLeast(0, "contactsOnSubject", contactsOnSubject)
                .require();
    }
}
