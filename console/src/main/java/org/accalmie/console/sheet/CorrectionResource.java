package org.accalmie.console.sheet;

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
import java.util.UUID;
import org.accalmie.console.dossier.VoiceView;
import org.accalmie.console.dossier.Voices;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;

/** Corrects a recorded sheet in the form in which it was written. */
@Path("/incidents/{id}/correction")
@Produces(MediaType.TEXT_HTML)
public class CorrectionResource {
    private final Corrections corrections;
    private final Pages pages;
    private final CurrentPerson person;
    private final Voices voices;

    CorrectionResource(Corrections corrections, Pages pages, CurrentPerson person, Voices voices) {
        this.corrections = corrections;
        this.pages = pages;
        this.person = person;
        this.voices = voices;
    }

    @GET
    @RolesAllowed({"agent", "supervisor"})
    public TemplateInstance begin(@PathParam("id") UUID id) {
        var begun = corrections.begin(id, person.get());
        return shown(begun.reference(), begun.form());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"agent", "supervisor"})
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var corrected = corrections.correct(id, form, person.get());
        var outcome = corrected.outcome();
        return outcome.recorded() == null
                ? Response.status(outcome.status())
                        .entity(shown(corrected.reference(), outcome.form()))
                        .build()
                : Response.seeOther(URI.create("/incidents/%s?corrected=yes".formatted(id)))
                        .build();
    }

    private TemplateInstance shown(String reference, SheetForm form) {
        var reader = person.get();
        var told = voices.of(form.value("customer.id"));
        return Templates.correction(pages.page(null), reference, form, told)
                .setLocale(reader.language().locale());
    }

    @CheckedTemplate(basePath = "sheet")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance correction(
                PageView page, String reference, SheetForm form, List<VoiceView> voices);
    }
}
