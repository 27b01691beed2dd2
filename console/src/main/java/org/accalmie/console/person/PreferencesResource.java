package org.accalmie.console.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
    public Response choose(@BeanParam Choice chosen) {
        var before = person.get().preferences();
        store.put(
                person.get().name(),
                new Preferences(
                        chosen.language == null ? before.language() : chosen.language,
                        chosen.theme == null ? before.theme() : theme(chosen.theme),
                        before.zone(),
                        chosen.singleKeys == null ? before.singleKeys() : chosen.singleKeys,
                        before.shortcuts(),
                        before.filters(),
                        chosen.sound == null ? before.sound() : chosen.sound,
                        chosen.desktop == null ? before.desktop() : chosen.desktop));
        return Response.seeOther(URI.create(ReturnAddress.of(chosen.back, "/"))).build();
    }

    /** By the system for any other word. */
    private static Preferences.@Nullable Theme theme(String name) {
        return Stream.of(Preferences.Theme.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What is absent stays as it was. */
    public static final class Choice {
        @FormParam("language")
        @Nullable
        Language language;

        @FormParam("theme")
        @Nullable
        String theme;

        @FormParam("singleKeys")
        @Nullable
        Boolean singleKeys;

        @FormParam("sound")
        @Nullable
        Boolean sound;

        @FormParam("desktop")
        @Nullable
        Boolean desktop;

        @FormParam("back")
        @Nullable
        String back;
    }
}
