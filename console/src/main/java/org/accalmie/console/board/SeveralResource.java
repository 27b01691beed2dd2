package org.accalmie.console.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.accalmie.console.command.Command;
import org.accalmie.console.page.MenuEntry;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Commands on the rows that are marked. */
@Path("/board/several")
@Produces(MediaType.TEXT_HTML)
public class SeveralResource {
    private final Several several;
    private final Pages pages;
    private final CurrentPerson person;

    SeveralResource(Several several, Pages pages, CurrentPerson person) {
        this.several = several;
        this.pages = pages;
        this.person = person;
    }

    @GET
    @RolesAllowed("**")
    public TemplateInstance ask(
            @QueryParam("command") @Nullable String name,
            @QueryParam("id") List<String> ids,
            @QueryParam("back") @Nullable String back,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        return shown(several.ask(command(name), marked(ids), back), htmx != null);
    }

    @POST
    @Path("{command}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("**")
    public TemplateInstance give(
            @PathParam("command") String name,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> form) {
        var ids = form.getOrDefault("id", List.of());
        return shown(several.give(command(name), marked(ids), form, person.get()), htmx != null);
    }

    private static Command command(@Nullable String name) {
        var command = Several.named(name);
        if (command == null) {
            throw new NotFoundException();
        }
        return command;
    }

    private static List<Marked> marked(List<String> ids) {
        var marked = Marked.of(ids);
        if (marked.isEmpty()) {
            throw new NotFoundException();
        }
        return marked;
    }

    private TemplateInstance shown(SeveralView view, boolean fragment) {
        var shown = fragment ? Templates.several(view) : Templates.severalPage(pages.page(MenuEntry.BOARD), view);
        return shown.setLocale(person.get().language().locale());
    }

    @CheckedTemplate(basePath = "board")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance several(SeveralView view);

        static native TemplateInstance severalPage(PageView page, SeveralView view);
    }
}
