package org.accalmie.escalation.policy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All calendars as they are to be; {@code version} and {@code next} are what was read, and are ignored. */
@Schema(examples = """
        {"items": [
          {"name": "standard", "zone": "Europe/Paris", "holidays": "FR",
           "week": {"MONDAY": [{"from": "09:00", "to": "12:30"}, {"from": "13:30", "to": "18:00"}],
                    "TUESDAY": [{"from": "09:00", "to": "18:00"}], "WEDNESDAY": [{"from": "09:00", "to": "18:00"}],
                    "THURSDAY": [{"from": "09:00", "to": "18:00"}], "FRIDAY": [{"from": "09:00", "to": "16:00"}]},
           "exceptions": {"2026-12-24": [{"from": "09:00", "to": "12:00"}], "2026-12-31": []}}]}""")
record CalendarsRequest(
        @Nullable Integer version,
        @NotNull List<CalendarDefinition> items,
        @Nullable String next) {}
