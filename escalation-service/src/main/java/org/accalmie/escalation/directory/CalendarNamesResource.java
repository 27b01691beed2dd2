package org.accalmie.escalation.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.web.list.Page;

/** The calendars that can be asked for a preview. */
@Path("/calendars/names")
class CalendarNamesResource {
    private static final String ANYBODY = "**";

    private final Policies policies;

    CalendarNamesResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed(ANYBODY)
    public Page<CalendarNameResponse> names() {
        var calendars = policies.current().calendars().items();
        return new Page<>(
                calendars.stream()
                        .map(it -> new CalendarNameResponse(it.name(), it.zone()))
                        .toList(),
                null);
    }

    record CalendarNameResponse(String name, ZoneId zone) {}
}
