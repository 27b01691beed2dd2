package org.accalmie.followup.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.accalmie.web.ProblemException;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.language.AskedLanguage;
import org.jspecify.annotations.Nullable;

/** For calendar programs, which can show no other proof than the link itself. */
@Path(CalendarFeedResource.PATH)
class CalendarFeedResource {
    static final String PATH = "/follow-ups.ics";
    static final String TOKEN = "token";
    private static final String ICALENDAR = "text/calendar;charset=UTF-8";

    private final Calendars calendars;

    CalendarFeedResource(Calendars calendars) {
        this.calendars = calendars;
    }

    /** A link that was revoked is answered as one that never was. */
    @GET
    @PermitAll
    @Transactional
    @Produces(ICALENDAR)
    public Response read(
            @QueryParam(TOKEN) @Nullable String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @Context Request request) {
        var language = AskedLanguage.of(lang, accepted);
        var calendar = Optional.ofNullable(token)
                .flatMap(LinkToken::read)
                .flatMap(calendars::open)
                .orElseThrow(() -> ProblemException.notFound("There is no such calendar."));
        var tag = new EntityTag(calendar.fingerprint() + "-" + language.code());
        return Versions.unchanged(request, tag)
                .orElseGet(() -> Response.ok(CalendarMapper.write(calendar, language))
                        .tag(tag)
                        .build());
    }
}
