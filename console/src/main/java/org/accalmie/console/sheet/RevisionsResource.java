package org.accalmie.console.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.page.ReaderTimes;
import org.accalmie.console.person.CurrentPerson;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What was corrected in a sheet, by whom and when. */
@Path("/incidents/{id}/revisions")
@Produces(MediaType.TEXT_HTML)
public class RevisionsResource {
    private final SheetClient sheets;
    private final SheetVersions versions;
    private final Pages pages;
    private final CurrentPerson person;
    private final ReaderTimes times;

    RevisionsResource(
            @RestClient SheetClient sheets,
            SheetVersions versions,
            Pages pages,
            CurrentPerson person,
            ReaderTimes times) {
        this.sheets = sheets;
        this.versions = versions;
        this.pages = pages;
        this.person = person;
        this.times = times;
    }

    @GET
    @RolesAllowed({"agent", "supervisor"})
    public TemplateInstance revisions(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        var view = RevisionsView.of(sheets.incident(id), versions.page(id, after), times.now());
        return Templates.revisions(pages.page(null), view)
                .setLocale(person.get().language().locale());
    }

    @CheckedTemplate(basePath = "sheet")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance revisions(PageView page, RevisionsView view);
    }
}
