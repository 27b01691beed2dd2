package org.accalmie.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.accalmie.web.caller.Roles;

/** Answers with more than connections take without being read. */
@Path("/long")
class LongResource {
    static final AtomicInteger ASKED = new AtomicInteger();

    /** When each was begun, in nanoseconds. */
    static final Queue<Long> BEGUN = new ConcurrentLinkedQueue<>();

    @GET
    @RolesAllowed(Roles.AGENT)
    public List<String> list(@QueryParam("limit") @DefaultValue("500") int limit) {
        ASKED.incrementAndGet();
        BEGUN.add(System.nanoTime());
        return Collections.nCopies(limit, "x".repeat(2_000));
    }
}
