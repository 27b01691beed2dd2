package org.accalmie.web.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Singleton
public final class SecurityMappers {
    private final ProblemAnswers answers;

    SecurityMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    public Response withoutToken() {
        return unauthorized("A bearer token is needed.", "Bearer realm=\"accalmie\"");
    }

    @ServerExceptionMapper(AuthenticationFailedException.class)
    public Response withUselessToken() {
        return unauthorized(
                "The token is expired, forged, meant for others or names no caller.",
                "Bearer realm=\"accalmie\", error=\"invalid_token\"");
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response withoutRole() {
        return answers.of(403, "The caller's roles do not allow this.").build();
    }

    private Response unauthorized(String detail, String challenge) {
        return answers.of(401, detail)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
