package org.accalmie.console.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandForm;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.command.Notice;
import org.accalmie.console.page.MenuEntry;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.FilterFault;
import org.accalmie.console.person.ReturnAddress;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.jspecify.annotations.Nullable;

/** The board, and the commands given from it. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
public class BoardResource {
    private static final String PANEL = "panel";
    private static final String LIST = "list";

    private final Boards boards;
    private final Pages pages;
    private final CurrentPerson person;
    private final InstantSource clock;

    BoardResource(Boards boards, Pages pages, CurrentPerson person, InstantSource clock) {
        this.boards = boards;
        this.clock = clock;
        this.pages = pages;
        this.person = person;
    }

    /**
     * @param part what is replaced, absent for the whole page
     * @param print of the list that the page has: where it is the same, there is nothing to send
     */
    @GET
    @RolesAllowed("**")
    public Response board(
            @Context UriInfo uri,
            @HeaderParam("HX-Target") @Nullable String part,
            @HeaderParam("Board-Print") @Nullable String print) {
        if (!boards.isOpenTo(person.get())) {
            throw new ForbiddenException();
        }
        var query = BoardQuery.of(uri.getQueryParameters());
        if (LIST.equals(part)) {
            return list(query, print);
        }
        var panel = boards.panel(query, person.get());
        var answer = PANEL.equals(part)
                ? localized(Templates.panel(panel))
                : whole(query, panel, Said.of(uri.getQueryParameters()), part);
        return Response.ok(answer).build();
    }

    private Response list(BoardQuery query, @Nullable String print) {
        var view = boards.read(query, person.get());
        if (view.away() != null) {
            return Response.status(view.away().kind().status()).build();
        }
        return view.print().equals(print)
                ? Response.noContent().build()
                : Response.ok(localized(Templates.list(view))).build();
    }

    /** Names of the customers of rows that came after the page. */
    @GET
    @Path("names")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    public Map<String, String> names(@QueryParam("id") List<String> ids) {
        return boards.names(ids, person.get());
    }

    @POST
    @Path("{id}/{command}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("**")
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("command") String name,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> form) {
        var command = Command.named(name);
        if (command == null) {
            throw new NotFoundException();
        }
        return switch (boards.give(command, id, form, person.get())) {
            case CommandResult.Done done -> {
                var back = ReturnAddress.of(form.getFirst("back"), "/board");
                var notice = "done=%s&of=%s".formatted(command.path(), RowView.reference(done.escalation()));
                yield Response.seeOther(URI.create(back + (back.contains("?") ? "&" : "?") + notice))
                        .build();
            }
            case CommandResult.Asked asked -> asked(asked.form(), id, htmx != null);
            case CommandResult.Refused refused -> refused(refused, id, htmx != null);
        };
    }

    private Response refused(CommandResult.Refused refused, UUID id, boolean fragment) {
        var query = BoardQuery.at(refused.form().back()).selecting(id, null);
        var panel = boards.panel(query, person.get());
        var shown = (panel == null ? PanelView.unreadable(query, refused.why()) : panel)
                .with(
                        refused.against(panel == null ? null : panel.escalation(), person.get(), clock.instant()),
                        refused.why());
        return answered(refused.status(), query, shown, fragment);
    }

    private Response asked(CommandForm form, UUID id, boolean fragment) {
        var query = BoardQuery.at(form.back()).selecting(id, null);
        var panel = boards.panel(query, person.get());
        var away = ProblemView.of(ProblemKind.AWAY);
        var shown = (panel == null ? PanelView.unreadable(query, away) : panel).with(form, null);
        return answered(200, query, shown, fragment);
    }

    private Response answered(int status, BoardQuery query, PanelView shown, boolean fragment) {
        var answer = Response.status(status);
        return fragment
                ? answer.header("HX-Retarget", "#" + PANEL)
                        .header("HX-Reswap", "outerHTML")
                        .entity(localized(Templates.panel(shown)))
                        .build()
                : answer.entity(whole(query, shown, Said.NOTHING, null)).build();
    }

    private TemplateInstance whole(BoardQuery query, @Nullable PanelView panel, Said said, @Nullable String part) {
        var view = boards.read(query, person.get());
        return localized(
                "board".equals(part)
                        ? Templates.content(view, panel, said.notice(), said.unsaved())
                        : Templates.board(pages.page(MenuEntry.BOARD), view, panel, said.notice(), said.unsaved()));
    }

    private TemplateInstance localized(TemplateInstance template) {
        return template.setLocale(person.get().language().locale());
    }

    /** What an address says of the moment before. */
    private record Said(@Nullable Notice notice, @Nullable FilterFault unsaved) {
        private static final Said NOTHING = new Said(null, null);

        static Said of(MultivaluedMap<String, String> address) {
            return new Said(Notice.of(address), FilterFault.named(address.getFirst("unsaved")));
        }
    }

    @CheckedTemplate(basePath = "board")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance board(
                PageView page,
                BoardView view,
                @Nullable PanelView panel,
                @Nullable Notice notice,
                @Nullable FilterFault unsaved);

        static native TemplateInstance content(
                BoardView view, @Nullable PanelView panel, @Nullable Notice notice, @Nullable FilterFault unsaved);

        static native TemplateInstance list(BoardView view);

        static native TemplateInstance panel(@Nullable PanelView panel);
    }
}
