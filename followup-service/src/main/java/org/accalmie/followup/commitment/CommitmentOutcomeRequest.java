package org.accalmie.followup.commitment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.accalmie.events.Limits;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** How it ended. */
@Schema(examples = """
        {"state": "KEPT", "note": "The expert called at nine"}""")
@Consistent
record CommitmentOutcomeRequest(
        @NotNull CommitmentState state,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String note) implements Checked {

    @Override
    public List<Fault> faults() {
        return Fault.when(state == CommitmentState.OPEN, "state", "must be KEPT, BROKEN or RELEASED")
                .toList();
    }
}
