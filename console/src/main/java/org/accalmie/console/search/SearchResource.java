package org.accalmie.console.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.console.page.PageView;
import org.accalmie.console.page.Pages;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Search from every page; who sees what the services decide. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {
    private static final int MOST = 50;
    private static final int WORDS_AT_MOST = 200;

    private final EscalationClient escalations;
    private final ContactsClient contacts;
    private final Pages pages;
    private final CurrentPerson person;
    private final InstantSource clock;

    SearchResource(
            @RestClient EscalationClient escalations,
            @RestClient ContactsClient contacts,
            Pages pages,
            CurrentPerson person,
            InstantSource clock) {
        this.escalations = escalations;
        this.contacts = contacts;
        this.pages = pages;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") String asked) {
        var words =
                asked.strip().substring(0, Math.min(WORDS_AT_MOST, asked.strip().length()));
        return Templates.search(pages.page(null), words.isEmpty() ? SearchView.blank() : find(words))
                .setLocale(person.get().language().locale());
    }

    private SearchView find(String words) {
        var sought = Map.of("q", words);
        var dossiers = Part.read(() -> Listed.upTo(MOST, sought, escalations::list));
        var found = Part.read(() -> Listed.upTo(MOST, sought, contacts::list));
        return SearchView.of(words, dossiers, found, person.get(), clock.instant())
                .leadingTo(this::dossier);
    }

    /** Its words need not be those of the contact. */
    private Optional<UUID> dossier(UUID incident) {
        var listed = Part.read(() -> escalations.list(Map.of("incident", incident.toString(), "limit", "1")))
                .value();
        return listed == null
                ? Optional.empty()
                : listed.items().stream().findFirst().map(Escalation::id);
    }

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(PageView page, SearchView view);
    }
}
