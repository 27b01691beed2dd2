package org.accalmie.console.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.console.person.CurrentPerson;

/** Hands the key of kept drafts to the page of whoever is signed in, which has it in its memory alone. */
@Path("/draft-key")
@Produces(MediaType.APPLICATION_JSON)
public class DraftKeyResource {
    private final DraftKeys keys;
    private final CurrentPerson person;

    DraftKeyResource(DraftKeys keys, CurrentPerson person) {
        this.keys = keys;
        this.person = person;
    }

    @GET
    @RolesAllowed("agent")
    public KeyResponse key() {
        return new KeyResponse(keys.of(person.get().name()));
    }

    record KeyResponse(String key) {}
}
