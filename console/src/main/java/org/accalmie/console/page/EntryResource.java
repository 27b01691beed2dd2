package org.accalmie.console.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Coming in and going out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class EntryResource {
    private final Pages pages;

    EntryResource(Pages pages) {
        this.pages = pages;
    }

    /** Where the provider leads back to; what was asked for before is restored from there. */
    @GET
    @Path("signed-in")
    @RolesAllowed("**")
    public Response signedIn() {
        return Response.seeOther(URI.create("/")).build();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        var page = pages.page(null);
        return localized(Templates.signedOut(page), page);
    }

    /** Whether a session is there, for scripts; 499 where it is not. */
    @GET
    @Path("session")
    @RolesAllowed("**")
    public Response session() {
        return Response.noContent().build();
    }

    /** Ends a sign-in that a page asked for in a small window. */
    @GET
    @Path("session/window")
    @RolesAllowed("**")
    public TemplateInstance window() {
        var page = pages.page(null);
        return localized(Templates.window(page), page);
    }

    private static TemplateInstance localized(TemplateInstance template, PageView page) {
        return template.setLocale(page.person().language().locale());
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signedOut(PageView page);

        static native TemplateInstance window(PageView page);
    }
}
