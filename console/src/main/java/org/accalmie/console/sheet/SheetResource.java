package org.accalmie.console.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.accalmie.console.page.MenuEntry;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;

/** The form of a new sheet. */
@Path("/sheet")
@Produces(MediaType.TEXT_HTML)
public class SheetResource {
    private final Sheets sheets;
    private final Pages pages;
    private final CurrentPerson person;

    SheetResource(Sheets sheets, Pages pages, CurrentPerson person) {
        this.sheets = sheets;
        this.pages = pages;
        this.person = person;
    }

    /** Empty, with what the telephony's link says, or a draft that goes on. */
    @GET
    @RolesAllowed("agent")
    public TemplateInstance sheet(@Context UriInfo uri) {
        var told = uri.getQueryParameters();
        var draft = TelephonyLink.draft(told);
        return shown(
                draft == null
                        ? sheets.begin(TelephonyLink.values(told, person.get().zone()), person.get())
                        : sheets.goOn(draft, person.get()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("agent")
    public Response record(MultivaluedMap<String, String> form) {
        var outcome = sheets.record(form, person.get());
        var recorded = outcome.recorded();
        return recorded == null
                ? Response.status(outcome.status())
                        .entity(shown(outcome.form()))
                        .build()
                : Response.seeOther(recorded(UUID.fromString(recorded.path("id").asText())))
                        .build();
    }

    static URI recorded(UUID id) {
        return URI.create("/incidents/" + id);
    }

    private TemplateInstance shown(SheetForm form) {
        return Templates.sheet(pages.page(MenuEntry.SHEET), form)
                .setLocale(person.get().language().locale());
    }

    @CheckedTemplate(basePath = "sheet")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sheet(PageView page, SheetForm form);
    }
}
