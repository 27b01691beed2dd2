package org.accalmie.console.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.OwnKeys;
import org.accalmie.console.person.SingleKey;
import org.accalmie.console.problem.ProblemKind;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Changes single keys. */
@Path("/preferences/keys")
@Produces(MediaType.TEXT_HTML)
public class KeysResource {
    private final OwnKeys keys;
    private final Pages pages;
    private final CurrentPerson person;

    KeysResource(OwnKeys keys, Pages pages, CurrentPerson person) {
        this.keys = keys;
        this.pages = pages;
        this.person = person;
    }

    @GET
    @RolesAllowed("**")
    public TemplateInstance keys(@RestQuery @Nullable String saved) {
        var view = KeysView.of(OwnKeys.of(person.get().preferences()), Map.of());
        return shown(view, saved != null);
    }

    /** A key that is not sent stays the usual one, so that an empty form brings them all back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("**")
    public Response keep(MultivaluedMap<String, String> form) {
        var chosen = new EnumMap<SingleKey, String>(SingleKey.class);
        for (var key : SingleKey.values()) {
            var typed = form.getFirst(key.name());
            chosen.put(key, typed == null ? key.usual() : typed.strip());
        }
        var faults = OwnKeys.faults(chosen);
        if (!faults.isEmpty()) {
            return Response.status(ProblemKind.MALFORMED.status())
                    .entity(shown(KeysView.of(chosen, faults), false))
                    .build();
        }
        keys.save(person.get(), chosen);
        return Response.seeOther(URI.create("/preferences/keys?saved=yes")).build();
    }

    private TemplateInstance shown(KeysView view, boolean saved) {
        return Templates.keys(pages.page(null), view, saved)
                .setLocale(person.get().language().locale());
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance keys(PageView page, KeysView view, boolean saved);
    }
}
