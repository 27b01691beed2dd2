package org.accalmie.console.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens of who is signed in here and leaves an id in the cookie.
 *
 * <p>Renewed tokens take the place of the old ones under the same id: the requests of other tabs, under way with it, go on.
 */
@Singleton
@Alternative
@Priority(1)
final class SessionTokens implements TokenStateManager {
    static final String SIGN_OUT = "/sign-out";

    /** Where a request's session is found. */
    static final String SESSION = SessionTokens.class.getName();

    private static final int ID_BYTES = 32;

    private final SessionStore store;
    private final ObjectMapper json;
    private final Event<SessionEnded> ended;
    private final SecureRandom random = new SecureRandom();

    SessionTokens(SessionStore store, ObjectMapper json, Event<SessionEnded> ended) {
        this.store = store;
        this.json = json;
        this.ended = ended;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        return request.runBlocking(() -> {
            String renewed = context.get(SESSION);
            var id = renewed == null ? newId() : renewed;
            store.put(id, written(tokens));
            return id;
        });
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String id,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return request.runBlocking(() -> {
            var tokens = store.use(id).orElseThrow(() -> new AuthenticationFailedException("no such session"));
            context.put(SESSION, id);
            return read(tokens);
        });
    }

    @Override
    public Uni<@Nullable Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String id, OidcRequestContext<@Nullable Void> request) {
        return request.runBlocking(() -> {
            if (SIGN_OUT.equals(context.normalizedPath())) {
                store.remove(id);
                ended.fire(new SessionEnded(id));
            }
            return null;
        });
    }

    private String newId() {
        var id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    private String written(AuthorizationCodeTokens tokens) {
        try {
            return json.writeValueAsString(new Kept(
                    tokens.getIdToken(),
                    tokens.getAccessToken(),
                    tokens.getRefreshToken(),
                    tokens.getAccessTokenExpiresIn(),
                    tokens.getAccessTokenScope()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private AuthorizationCodeTokens read(String tokens) {
        try {
            var kept = json.readValue(tokens, Kept.class);
            return new AuthorizationCodeTokens(
                    kept.idToken(), kept.accessToken(), kept.refreshToken(), kept.expiresIn(), kept.scope());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Kept(
            @Nullable String idToken,
            @Nullable String accessToken,
            @Nullable String refreshToken,
            @Nullable Long expiresIn,
            @Nullable String scope) {}
}
