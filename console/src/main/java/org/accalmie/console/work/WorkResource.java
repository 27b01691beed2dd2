package org.accalmie.console.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.accalmie.console.draft.DraftView;
import org.accalmie.console.draft.Drafts;
import org.accalmie.console.page.MenuEntry;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.CustomerNames;
import org.jspecify.annotations.Nullable;

/** The first page: what waits for whoever opens it, or why there is nothing. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WorkResource {
    private final Work work;
    private final Drafts drafts;
    private final CustomerNames names;
    private final Pages pages;
    private final CurrentPerson person;
    private final InstantSource clock;

    WorkResource(
            Work work, Drafts drafts, CustomerNames names, Pages pages, CurrentPerson person, InstantSource clock) {
        this.work = work;
        this.drafts = drafts;
        this.names = names;
        this.pages = pages;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    public TemplateInstance work() {
        var reader = person.get();
        var said = work.read(reader);
        var shown = said == null
                ? Templates.nothing(pages.page(null))
                : Templates.work(
                        pages.page(MenuEntry.WORK),
                        named(WorkView.of(said, reader, clock.instant()), reader),
                        drafts(reader));
        return shown.setLocale(reader.language().locale());
    }

    /** Absent where nobody writes sheets, or none is begun. */
    private @Nullable DraftView drafts(Person reader) {
        if (!reader.hasAny(MenuEntry.SHEET.roles())) {
            return null;
        }
        var begun = DraftView.of(drafts.list(), reader, clock.instant(), null);
        return begun.items().isEmpty() ? null : begun;
    }

    private WorkView named(WorkView view, Person reader) {
        return view.named(names.of(view.customers(), reader));
    }

    @CheckedTemplate(basePath = "work")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance nothing(PageView page);

        static native TemplateInstance work(PageView page, WorkView view, @Nullable DraftView drafts);
    }
}
