package org.accalmie.console.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what a person chose in the page's head, one thing at a time, and goes back to where they were. */
@Path("/preferences")
public class PreferencesResource {
    private final CurrentPerson person;
    private final PreferenceStore store;

    PreferencesResource(CurrentPerson person, PreferenceStore store) {
        this.person = person;
        this.store = store;
    }

    @POST
    @RolesAllowed("**")
    public Response choose(
            @FormParam("language") @Nullable Language language,
            @FormParam("theme") @Nullable String theme,
            @FormParam("singleKeys") @Nullable Boolean singleKeys,
            @FormParam("sound") @Nullable Boolean sound,
            @FormParam("desktop") @Nullable Boolean desktop,
            @FormParam("back") @Nullable String back) {
        var before = person.get().preferences();
        store.put(
                person.get().name(),
                new Preferences(
                        language == null ? before.language() : language,
                        theme == null ? before.theme() : theme(theme),
                        before.zone(),
                        singleKeys == null ? before.singleKeys() : singleKeys,
                        before.shortcuts(),
                        before.filters(),
                        sound == null ? before.sound() : sound,
                        desktop == null ? before.desktop() : desktop));
        return Response.seeOther(URI.create(ReturnAddress.of(back, "/"))).build();
    }

    /** By the system for any other word. */
    private static Preferences.@Nullable Theme theme(String name) {
        return Stream.of(Preferences.Theme.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
