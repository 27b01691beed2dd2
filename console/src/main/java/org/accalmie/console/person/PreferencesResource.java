package org.accalmie.console.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accalmie.console.person.Preferences.Theme;
import org.jspecify.annotations.Nullable;

/** Takes what a person chose in the page's head, one thing at a time, and goes back to where they were. */
@Path("/preferences")
public class PreferencesResource {
    private static final String BY_SYSTEM = "SYSTEM";
    private static final Set<String> FLAGS = Set.of("true", "false");

    private final CurrentPerson person;
    private final PreferenceStore store;

    PreferencesResource(CurrentPerson person, PreferenceStore store) {
        this.person = person;
        this.store = store;
    }

    @POST
    @RolesAllowed("**")
    public Response choose(@BeanParam Choice chosen) {
        var wanted = chosen.read();
        store.change(person.get().name(), before -> wanted.upon(before));
        return Response.seeOther(URI.create(ReturnAddress.of(chosen.back, "/"))).build();
    }

    /** What is absent stays as it was. */
    public static final class Choice {
        @FormParam("language")
        @Nullable
        String language;

        @FormParam("theme")
        @Nullable
        String theme;

        @FormParam("zone")
        @Nullable
        String zone;

        @FormParam("singleKeys")
        @Nullable
        String singleKeys;

        @FormParam("sound")
        @Nullable
        String sound;

        @FormParam("desktop")
        @Nullable
        String desktop;

        @FormParam("back")
        @Nullable
        String back;

        /** @throws BadRequestException where there is no such choice */
        private Wanted read() {
            return new Wanted(
                    read(language, Language::valueOf),
                    // by the system, as if it were not chosen
                    read(theme, name -> BY_SYSTEM.equals(name) ? Optional.empty() : Optional.of(Theme.valueOf(name))),
                    read(zone, name -> ZoneId.of(name).getId()),
                    read(singleKeys, Choice::flag),
                    read(sound, Choice::flag),
                    read(desktop, Choice::flag));
        }

        private static <T> @Nullable T read(@Nullable String said, Function<String, T> reading) {
            try {
                return said == null ? null : reading.apply(said);
            } catch (IllegalArgumentException | DateTimeException unknown) {
                throw new BadRequestException();
            }
        }

        private static Boolean flag(String said) {
            if (!FLAGS.contains(said)) {
                throw new IllegalArgumentException();
            }
            return Boolean.valueOf(said);
        }
    }

    /** @param theme empty for the system's */
    private record Wanted(
            @Nullable Language language,
            @Nullable Optional<Theme> theme,
            @Nullable String zone,
            @Nullable Boolean singleKeys,
            @Nullable Boolean sound,
            @Nullable Boolean desktop) {
        Preferences upon(Preferences before) {
            return new Preferences(
                    language == null ? before.language() : language,
                    theme == null ? before.theme() : theme.orElse(null),
                    zone == null ? before.zone() : zone,
                    singleKeys == null ? before.singleKeys() : singleKeys,
                    before.shortcuts(),
                    before.filters(),
                    sound == null ? before.sound() : sound,
                    desktop == null ? before.desktop() : desktop);
        }
    }
}
