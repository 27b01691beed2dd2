package org.accalmie.escalation.policy.draft;

import java.util.List;
import java.util.Objects;
import org.accalmie.escalation.policy.ItemFaults;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.team.Calendars;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All calendars as they are to be; {@code version} and {@code next} are what was read, and are ignored. */
@Schema(requiredProperties = "items", examples = """
        {"items": [
          {"name": "standard", "zone": "Europe/Paris", "holidays": "FR",
           "week": {"MONDAY": [{"from": "09:00", "to": "12:30"}, {"from": "13:30", "to": "18:00"}],
                    "TUESDAY": [{"from": "09:00", "to": "18:00"}], "WEDNESDAY": [{"from": "09:00", "to": "18:00"}],
                    "THURSDAY": [{"from": "09:00", "to": "18:00"}], "FRIDAY": [{"from": "09:00", "to": "16:00"}]},
           "exceptions": {"2026-12-24": [{"from": "09:00", "to": "12:00"}], "2026-12-31": []}}]}""")
record CalendarsRequest(
        @Nullable Integer version,
        @Nullable List<@Nullable CalendarRequest> items,
        @Nullable String next) {

    /** Whatever is wrong with them by themselves. */
    List<Fault> faults() {
        var faults = new ItemFaults().given("items", items);
        if (items != null) {
            faults.unique("items", "name", items, CalendarRequest::name);
            for (var i = 0; i < items.size(); i++) {
                var item = items.get(i);
                if (item != null) {
                    item.check("items[" + i + "]", faults);
                }
            }
        }
        return faults.all();
    }

    Calendars calendars() {
        return new Calendars(
                0,
                Objects.requireNonNull(items).stream()
                        .map(Objects::requireNonNull)
                        .map(CalendarRequest::definition)
                        .toList());
    }
}
