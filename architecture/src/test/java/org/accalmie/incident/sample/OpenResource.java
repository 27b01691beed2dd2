package org.accalmie.incident.sample;

import jakarta.ws.rs.GET;

/** Breaks the rule that every door has a role. */
public class OpenResource {
    @GET
    public String open() {
        return "open";
    }
}
