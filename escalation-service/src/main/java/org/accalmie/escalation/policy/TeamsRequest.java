package org.accalmie.escalation.policy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All teams as they are to be; {@code version} and {@code next} are what was read, and are ignored. */
@Schema(examples = """
        {"items": [
          {"name": "N2", "calendar": "standard", "zone": "Europe/Paris", "members": ["n2"],
           "mail": "n2@example.org", "contacts": [{"member": "n2", "mail": "nora@example.org", "language": "en",
           "quietHours": {"from": "19:00", "to": "08:00"}}]},
          {"name": "BILLING", "calendar": "standard", "zone": "Europe/Paris", "members": []},
          {"name": "LEGAL", "calendar": "standard", "zone": "Europe/Paris", "members": []},
          {"name": "SUPERVISOR", "calendar": "standard", "zone": "Europe/Paris", "members": []}]}""")
record TeamsRequest(
        @Nullable Integer version,
        @NotNull List<Team> items,
        @Nullable String next) {}
