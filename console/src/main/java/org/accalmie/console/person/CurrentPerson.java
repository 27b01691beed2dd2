package org.accalmie.console.person;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accalmie.console.session.SessionConfig;
import org.jspecify.annotations.Nullable;

/** The person of the request. */
@RequestScoped
public class CurrentPerson {
    private final SecurityIdentity identity;
    private final PreferenceStore store;
    private final Standing standing;
    private final SessionConfig config;
    private final HttpServerRequest request;
    private @Nullable Person person;

    CurrentPerson(
            SecurityIdentity identity,
            PreferenceStore store,
            Standing standing,
            SessionConfig config,
            HttpServerRequest request) {
        this.identity = identity;
        this.store = store;
        this.standing = standing;
        this.config = config;
        this.request = request;
    }

    public Person get() {
        if (person == null) {
            person = isSignedIn() ? signedIn() : reader("", Set.of(), Preferences.NONE);
        }
        return person;
    }

    /** Nobody where one must not wait to learn it: an address that is none is answered on the event loop. */
    public boolean isSignedIn() {
        return BlockingOperationControl.isBlockingAllowed() && !identity.isAnonymous();
    }

    private Person signedIn() {
        var name = identity.getPrincipal().getName();
        return reader(name, standing.roles(name, identity.getRoles()), store.of(name));
    }

    private Person reader(String name, Set<String> roles, Preferences chosen) {
        var language = chosen.language() == null ? Language.firstOf(accepted()) : chosen.language();
        return new Person(name, roles, language, zone(chosen.zone()), chosen);
    }

    private ZoneId zone(@Nullable String chosen) {
        try {
            return chosen == null ? config.zone() : ZoneId.of(chosen);
        } catch (DateTimeException gone) {
            return config.zone();
        }
    }

    private List<Locale> accepted() {
        var header = request.getHeader("Accept-Language");
        try {
            return header == null
                    ? List.of()
                    : Locale.LanguageRange.parse(header).stream()
                            .map(range -> Locale.forLanguageTag(range.getRange()))
                            .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
