package org.accalmie.followup.planning;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nobody answered; a call that somebody answered has an outcome. */
@Schema(examples = """
        {"reached": false}""")
record AttemptRequest(
        @NotNull @AssertFalse(message = "must be false: a call that was answered has an outcome")
        Boolean reached) {}
