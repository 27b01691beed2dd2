package org.accalmie.console.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.accalmie.console.person.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** The layout of the request. */
@RequestScoped
public class Pages {
    private final CurrentPerson person;
    private final UriInfo uri;
    private final Request request;
    private final InstantSource clock;

    Pages(CurrentPerson person, UriInfo uri, Request request, InstantSource clock) {
        this.person = person;
        this.uri = uri;
        this.request = request;
        this.clock = clock;
    }

    public PageView page(@Nullable MenuEntry current) {
        var reader = person.get();
        var here = uri.getRequestUri();
        var query = here.getRawQuery();
        return new PageView(
                reader,
                MenuEntry.of(reader.roles()),
                current,
                here.getRawPath() + (query == null ? "" : "?" + query),
                clock.instant(),
                person.isSignedIn(),
                request.getMethod().equals("GET"));
    }
}
