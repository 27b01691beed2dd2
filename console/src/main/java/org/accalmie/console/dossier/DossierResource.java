package org.accalmie.console.dossier;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.command.Notice;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.jspecify.annotations.Nullable;

/** A dossier, and the commands given from it. Who may read it the service says. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
public class DossierResource {
    private static final String PANEL = "panel";

    private final Dossiers dossiers;
    private final BoardParts board;
    private final Pages pages;
    private final CurrentPerson person;
    private final InstantSource clock;

    DossierResource(Dossiers dossiers, BoardParts board, Pages pages, CurrentPerson person, InstantSource clock) {
        this.dossiers = dossiers;
        this.board = board;
        this.pages = pages;
        this.person = person;
        this.clock = clock;
    }

    /** @param part what htmx replaces, absent for the whole page */
    @GET
    @RolesAllowed("**")
    public TemplateInstance dossier(
            @PathParam("id") UUID id, @Context UriInfo uri, @HeaderParam("HX-Target") @Nullable String part) {
        var address = uri.getQueryParameters();
        var head = dossiers.head(id);
        var panel = asked(address.getFirst("command"), head);
        if (PANEL.equals(part)) {
            return localized(Templates.panel(panel));
        }
        var own = CaseCommand.named(address.getFirst("done"));
        return whole(head, panel, BoardParts.notice(address), own, part);
    }

    /** What the customer is told, for a page that shows something else of the dossier; nothing where that cannot be read. */
    @GET
    @Path("voices")
    @RolesAllowed("**")
    public TemplateInstance voices(@PathParam("id") UUID id) {
        var head = Part.read(() -> dossiers.head(id)).value();
        return localized(Templates.voices(head == null ? List.of() : dossiers.voices(head)));
    }

    @POST
    @Path("{command}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("**")
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("command") String name,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> form) {
        var own = CaseCommand.named(name);
        if (own != null) {
            return giveOwn(own, id, htmx != null, form);
        }
        var command = BoardParts.command(name);
        if (command == null) {
            throw new NotFoundException();
        }
        return switch (board.give(command, id, form, "/dossiers/" + id)) {
            case CommandResult.Done done -> done(id, command.path(), BoardParts.reference(done.escalation()));
            case CommandResult.Asked asked -> {
                var head = Part.read(() -> dossiers.head(id)).value();
                var panel = panel(head, ProblemView.of(ProblemKind.AWAY)).with(asked.form(), null, null);
                yield refused(200, head, panel, htmx != null);
            }
            case CommandResult.Refused refused -> {
                var head = Part.read(() -> dossiers.head(id)).value();
                var fresh = head == null ? null : head.escalation();
                var shown = refused.against(fresh, person.get(), clock.instant());
                yield refused(
                        refused.status(),
                        head,
                        panel(head, refused.why()).with(shown, null, refused.why()),
                        htmx != null);
            }
        };
    }

    private Response giveOwn(CaseCommand command, UUID id, boolean fragment, MultivaluedMap<String, String> form) {
        var outcome = dossiers.give(command, id, flat(form), person.get());
        var head = Part.read(() -> dossiers.head(id));
        var own = outcome.form();
        if (own == null) {
            var reference = head.value() == null
                    ? ""
                    : BoardParts.reference(head.value().escalation());
            return done(id, command.path(), reference);
        }
        var why = outcome.why() == null ? ProblemView.of(ProblemKind.FAULT) : outcome.why();
        var panel = panel(head.value(), why).with(null, outcome.against(head.value()), outcome.why());
        return refused(outcome.status(), head.value(), panel, fragment);
    }

    private PanelView panel(Dossiers.@Nullable Head head, ProblemView why) {
        return head == null ? PanelView.unreadable(why) : PanelView.of(head.escalation(), head.details(), person.get());
    }

    private static Response done(UUID id, String command, String reference) {
        return Response.seeOther(URI.create("/dossiers/%s?done=%s&of=%s".formatted(id, command, reference)))
                .build();
    }

    private Response refused(int status, Dossiers.@Nullable Head head, PanelView panel, boolean fragment) {
        var answer = Response.status(status);
        if (head != null && !fragment) {
            return answer.entity(whole(head, panel, null, null, null)).build();
        }
        return answer.header("HX-Retarget", "#" + PANEL)
                .header("HX-Reswap", "outerHTML")
                .entity(localized(Templates.panel(panel)))
                .build();
    }

    private PanelView asked(@Nullable String name, Dossiers.Head head) {
        var panel = PanelView.of(head.escalation(), head.details(), person.get());
        var own = CaseCommand.named(name);
        if (own != null) {
            return panel.with(null, dossiers.blank(own, head), null);
        }
        Command command = BoardParts.command(name);
        return command == null
                ? panel
                : panel.with(
                        board.blank(command, head.escalation(), DossierView.address(head.escalation())), null, null);
    }

    private TemplateInstance whole(
            Dossiers.Head head,
            PanelView panel,
            @Nullable Notice notice,
            @Nullable CaseCommand done,
            @Nullable String part) {
        var reader = person.get();
        var view = DossierView.of(dossiers.read(head, reader), panel, reader, clock.instant());
        var voices = dossiers.voices(head);
        return localized(
                "dossier".equals(part)
                        ? Templates.content(view, voices, notice, done)
                        : Templates.dossier(pages.page(null), view, voices, notice, done));
    }

    private static Map<String, String> flat(MultivaluedMap<String, String> form) {
        var flat = new LinkedHashMap<String, String>();
        form.forEach((name, values) -> flat.put(name, values.isEmpty() ? "" : values.getFirst()));
        return flat;
    }

    private TemplateInstance localized(TemplateInstance template) {
        return template.setLocale(person.get().language().locale());
    }

    @CheckedTemplate(basePath = "dossier")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance dossier(
                PageView page,
                DossierView view,
                List<VoiceView> voices,
                @Nullable Notice notice,
                @Nullable CaseCommand done);

        static native TemplateInstance content(
                DossierView view, List<VoiceView> voices, @Nullable Notice notice, @Nullable CaseCommand done);

        static native TemplateInstance panel(PanelView panel);

        static native TemplateInstance voices(List<VoiceView> voices);
    }
}
