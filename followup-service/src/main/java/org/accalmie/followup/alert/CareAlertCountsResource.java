package org.accalmie.followup.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;

/** For badges: how many alerts there are, without the alerts. */
@Path("/care-alerts/counts")
class CareAlertCountsResource {
    private final CareAlertStore store;

    CareAlertCountsResource(CareAlertStore store) {
        this.store = store;
    }

    @GET
    @TaggedList
    @RolesAllowed(Roles.CARE)
    public Page<CareAlertCountResponse> count(@Valid @BeanParam CareAlertCountRequest asked) {
        return new Page<>(store.count(asked.asList()), null);
    }
}
