package org.accalmie.escalation.policy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.accalmie.escalation.oncall.Gap;
import org.accalmie.escalation.oncall.Rota;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All rotas as they are to be; {@code version}, {@code next} and {@code gaps} are what was read, and are ignored. */
@Schema(examples = """
        {"items": [
          {"name": "n2", "team": "N2", "zone": "Europe/Paris",
           "turns": [{"from": "2026-11-30", "members": ["nora", "noel"], "every": "WEEK", "at": "09:00"}],
           "overrides": [{"from": "2026-12-24T17:00:00Z", "to": "2026-12-26T08:00:00Z", "member": "nils"}],
           "absences": [{"member": "noel", "from": "2026-12-07T00:00:00Z", "to": "2026-12-12T00:00:00Z",
                         "substitute": "nora"}]}]}""")
record RotasRequest(
        @Nullable Integer version,
        @NotNull List<@NotNull Rota> items,
        @Nullable String next,
        @Nullable List<Gap> gaps) {}
