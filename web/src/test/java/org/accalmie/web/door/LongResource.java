package org.accalmie.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.accalmie.web.Roles;

/** Answers with more than connections take without being read. */
@Path("/long")
class LongResource {
    static final AtomicInteger ASKED = new AtomicInteger();

    @GET
    @RolesAllowed(Roles.AGENT)
    public List<String> list() {
        ASKED.incrementAndGet();
        return Collections.nCopies(500, "x".repeat(2_000));
    }
}
