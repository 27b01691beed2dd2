package org.accalmie.console.page;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What a page that is still open says is not taken for what somebody says who signed in since in the same browser. */
class ReaderFilter {
    private static final String READER = "Reader";
    private static final int SESSION_OVER = 499;

    private final SecurityIdentity identity;

    ReaderFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    @Nullable
    Response refuseOthers(ContainerRequestContext request) {
        var told = request.getHeaderString(READER);
        if (told == null || identity.isAnonymous()) {
            return null;
        }
        var signedIn = URLEncoder.encode(identity.getPrincipal().getName(), StandardCharsets.UTF_8);
        return signedIn.equals(URLEncoder.encode(decoded(told), StandardCharsets.UTF_8))
                ? null
                : Response.status(SESSION_OVER)
                        .header(READER, signedIn.replace("+", "%20"))
                        .build();
    }

    private static String decoded(String told) {
        try {
            return URLDecoder.decode(told, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
