package org.accalmie.incident.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.accalmie.incident.record.IncidentResponse;
import org.accalmie.incident.record.Reader;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of incidents: a supervisor sees all, agents their own. */
@Tag(name = "Incidents")
@Path("/incidents")
public class IncidentListResource {
    private final IncidentLists lists;
    private final Caller caller;

    IncidentListResource(IncidentLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @Operation(
            summary = "List incidents, newest first",
            description = "Agents see their own, supervisors all; from and to are local days of the contact, "
                    + "both included. Large sheets make a page shorter than the limit. With ids those "
                    + "incidents, for whoever has them beside something else.")
    @GET
    @TaggedList
    @Transactional
    @RolesAllowed({Roles.SUPERVISOR, Roles.AGENT})
    public Page<IncidentResponse> list(@Valid @BeanParam IncidentQueryRequest request) {
        var reader = Reader.of(caller);
        return request.named().map(ids -> named(ids, reader)).orElseGet(() -> list(request.by(reader)));
    }

    private Page<IncidentResponse> list(IncidentQuery query) {
        return lists.list(query).map(incidentDetails -> IncidentResponse.of(incidentDetails, caller));
    }

    private Page<IncidentResponse> named(List<UUID> ids, Reader reader) {
        return lists.named(ids, reader).map(incidentDetails -> IncidentResponse.of(incidentDetails, caller));
    }
}
