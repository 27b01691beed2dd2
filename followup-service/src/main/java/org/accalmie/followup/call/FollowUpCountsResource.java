package org.accalmie.followup.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;

/** For badges: how many calls there are, without the calls. */
@Path("/follow-ups/counts")
class FollowUpCountsResource {
    private final FollowUpListStore store;
    private final Caller caller;

    FollowUpCountsResource(FollowUpListStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    @GET
    @TaggedList
    @RolesAllowed(Roles.SUPERVISOR)
    public Page<FollowUpCountResponse> count(@Valid @BeanParam FollowUpCountRequest asked) {
        return new Page<>(store.count(asked.asList(caller.name()), asked.dimensions()), null);
    }
}
