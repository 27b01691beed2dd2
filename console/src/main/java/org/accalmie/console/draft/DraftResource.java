package org.accalmie.console.draft;

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
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.upstream.ServiceProblemException;
import org.jspecify.annotations.Nullable;

/** Keeps sheets while they are written. */
@Path("/drafts")
@Produces(MediaType.TEXT_HTML)
public class DraftResource {
    private static final String AGENT = "agent";

    private final Drafts drafts;
    private final Pages pages;
    private final CurrentPerson person;
    private final InstantSource clock;

    DraftResource(Drafts drafts, Pages pages, CurrentPerson person, InstantSource clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(AGENT)
    public TemplateInstance list() {
        return shown(null);
    }

    /** Keeps what is typed, for the page's script. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(AGENT)
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var read = form.getFirst("draftVersion");
        try {
            var saved = drafts.save(id, read == null ? "" : read, form);
            return Response.ok(new SaveResponse(String.valueOf(saved.version()), null))
                    .build();
        } catch (ServiceProblemException refused) {
            if (refused.problem().status() != ProblemKind.CHANGED.status()) {
                return Response.status(refused.problem().status()).build();
            }
            var theirs = drafts.find(id).value();
            var answer = theirs == null
                    ? new SaveResponse("", null)
                    : new SaveResponse(String.valueOf(theirs.version()), theirs.values());
            return Response.status(ProblemKind.CHANGED.status()).entity(answer).build();
        }
    }

    /** The same by a button. */
    @POST
    @Path("{id}/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(AGENT)
    public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var read = form.getFirst("draftVersion");
        drafts.save(id, read == null ? "" : read, form);
        return Response.seeOther(URI.create("/drafts")).build();
    }

    /** Throws it away, and shows the way back. */
    @POST
    @Path("{id}/discarded")
    @RolesAllowed(AGENT)
    public TemplateInstance discard(@PathParam("id") UUID id) {
        var thrown = drafts.find(id).value();
        drafts.discard(id);
        return shown(thrown == null ? null : new DraftView.Discarded(id, thrown.values()));
    }

    private TemplateInstance shown(DraftView.@Nullable Discarded discarded) {
        var reader = person.get();
        var view = DraftView.of(drafts.list(), reader, clock.instant(), discarded);
        return Templates.drafts(pages.page(null), view)
                .setLocale(reader.language().locale());
    }

    @CheckedTemplate(basePath = "draft")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance drafts(PageView page, DraftView view);
    }
}
