package org.accalmie.console.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.FilterFault;
import org.accalmie.console.person.ReturnAddress;
import org.accalmie.console.person.SavedFilters;

/** Filters that are saved by name; those that may name a customer are not. */
@Path("/board/filters")
public class FilterResource {
    private final SavedFilters filters;
    private final CurrentPerson person;

    FilterResource(SavedFilters filters, CurrentPerson person) {
        this.filters = filters;
        this.person = person;
    }

    @POST
    @RolesAllowed("**")
    public Response save(
            @FormParam("name") @DefaultValue("") String name, @FormParam("address") @DefaultValue("") String address) {
        var here = here(address);
        var query = BoardQuery.at(here);
        var fault = query.namesNobody() ? filters.save(person.get(), name, here) : FilterFault.CUSTOMER;
        return to(
                fault == null ? here : "%s%sunsaved=%s".formatted(here, here.contains("?") ? "&" : "?", fault.word()));
    }

    @POST
    @Path("removal")
    @RolesAllowed("**")
    public Response forget(
            @FormParam("name") @DefaultValue("") String name, @FormParam("address") @DefaultValue("") String address) {
        filters.forget(person.get(), name);
        return to(here(address));
    }

    private static String here(String address) {
        return BoardQuery.at(ReturnAddress.of(address, "/board"))
                .selecting(null, null)
                .address();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
