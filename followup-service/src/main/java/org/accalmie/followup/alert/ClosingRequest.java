package org.accalmie.followup.alert;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Objects;
import org.accalmie.events.Limits;
import org.accalmie.followup.alert.CareAlert.Closing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What was done for the agent. */
@Schema(examples = """
        {"done": "Asked, and gave a second break", "note": "All well the next morning"}""")
record ClosingRequest(
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String done,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String note) {

    Closing by(String caller, Instant at) {
        return new Closing(at, caller, done, note);
    }

    boolean isSaidBy(String caller, CareAlert known) {
        var closing = known.closing();
        return closing != null
                && caller.equals(closing.by())
                && done.equals(closing.done())
                && Objects.equals(note, closing.note());
    }
}
