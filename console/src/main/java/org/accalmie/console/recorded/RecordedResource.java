package org.accalmie.console.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.dossier.VoiceView;
import org.accalmie.console.dossier.Voices;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.page.ReaderTimes;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.sheet.SheetClient;
import org.accalmie.console.upstream.FormHeaders;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A sheet that is recorded: its reference, what follows from it, and what the customer is written. */
@Path("/incidents/{id}")
@Produces(MediaType.TEXT_HTML)
public class RecordedResource {
    private static final String AGENT = "agent";

    private final SheetClient sheets;
    private final Following following;
    private final Voices voices;
    private final IdempotencyKeys keys;
    private final Pages pages;
    private final CurrentPerson person;
    private final ReaderTimes times;

    RecordedResource(
            @RestClient SheetClient sheets,
            Following following,
            Voices voices,
            IdempotencyKeys keys,
            Pages pages,
            CurrentPerson person,
            ReaderTimes times) {
        this.sheets = sheets;
        this.following = following;
        this.voices = voices;
        this.keys = keys;
        this.pages = pages;
        this.person = person;
        this.times = times;
    }

    @GET
    @RolesAllowed({AGENT, "supervisor"})
    public TemplateInstance recorded(
            @PathParam("id") UUID id, @RestQuery @Nullable String sent, @RestQuery @Nullable String corrected) {
        var reader = person.get();
        var incident = sheets.incident(id);
        var view = RecordedView.of(
                incident, follows(incident, reader), letters(id, reader), Following.language(sent), times.now());
        return localized(
                Templates.recorded(pages.page(null), view, voices.of(view.customer()), corrected != null), reader);
    }

    /** What follows alone, asked for again while it may still be on its way. */
    @GET
    @Path("following")
    @RolesAllowed({AGENT, "supervisor"})
    public TemplateInstance following(@PathParam("id") UUID id) {
        var reader = person.get();
        return localized(Templates.following(follows(sheets.incident(id), reader)), reader);
    }

    @POST
    @Path("recap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(AGENT)
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var language = Following.language(form.getFirst("lang"));
        var key = form.getFirst("key");
        var chosen = language == null ? person.get().language() : language;
        sheets.send(id, chosen.tag(), key == null ? keys.next() : FormHeaders.key(key), Map.of());
        return Response.seeOther(URI.create("/incidents/%s?sent=%s".formatted(id, chosen.tag())))
                .build();
    }

    private FollowingView follows(JsonNode incident, Person reader) {
        return following.read(incident, reader, times.now().now());
    }

    private List<RecordedView.Letter> letters(UUID id, Person reader) {
        return Following.languages(reader.language()).stream()
                .map(language -> new RecordedView.Letter(
                        language, keys.next(), Part.read(() -> sheets.recap(id, language.tag()))))
                .toList();
    }

    private static TemplateInstance localized(TemplateInstance template, Person reader) {
        return template.setLocale(reader.language().locale());
    }

    @CheckedTemplate(basePath = "recorded")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance recorded(
                PageView page, RecordedView view, List<VoiceView> voices, boolean corrected);

        static native TemplateInstance following(FollowingView following);
    }
}
