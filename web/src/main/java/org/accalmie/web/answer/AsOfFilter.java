package org.accalmie.web.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Instant;
import java.time.InstantSource;
import org.accalmie.web.list.Page;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every list since when it may be out of date: the moment before it was read. */
@Singleton
public final class AsOfFilter {
    /** After turns and bodies were waited for, before anything that may block. */
    private static final int THIRD = 3;

    private static final String ASKED_AT = AsOfFilter.class.getName();

    private final InstantSource clock;

    AsOfFilter(InstantSource clock) {
        this.clock = clock;
    }

    @ServerRequestFilter(nonBlocking = true, priority = THIRD)
    public void note(ContainerRequestContext request) {
        request.setProperty(ASKED_AT, clock.instant());
    }

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && request.getProperty(ASKED_AT) instanceof Instant at) {
            response.setEntity(page.asOf(at));
        }
    }
}
