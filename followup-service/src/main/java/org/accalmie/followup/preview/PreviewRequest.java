package org.accalmie.followup.preview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as it would be recorded; nothing of it is required, and nothing is saved. */
@Schema(examples = """
        {"incident": {"customer": {"id": "CLT-10482"}, "agent": {"id": "anna"},
         "contact": {"startedAt": "2026-02-03T09:00:00+01:00"}, "churnRisk": "CRITICAL"}}""")
record PreviewRequest(@NotNull @Valid PreviewedIncidentRequest incident) {}
