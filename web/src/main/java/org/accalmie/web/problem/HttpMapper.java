package org.accalmie.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import org.accalmie.web.ProblemException;
import org.accalmie.web.media.BodyTypes;
import org.accalmie.web.route.Offer;
import org.accalmie.web.route.Routes;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** What the framework refuses before a resource is reached, with the headers it says it with. */
@Provider
public final class HttpMapper implements ExceptionMapper<WebApplicationException> {
    private static final int NOT_ACCEPTABLE = 406;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final Map<Integer, String> DETAILS =
            Map.of(400, "The request is not valid.", 404, "There is nothing here.");
    private static final Set<String> KEPT_HEADERS = Set.of("Retry-After", "WWW-Authenticate");

    private final ProblemAnswers answers;
    private final Routes routes;

    HttpMapper(ProblemAnswers answers, Routes routes) {
        this.answers = answers;
        this.routes = routes;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        if (refusal.getCause() instanceof ProblemException problem) {
            return answers.of(problem);
        }
        var status = refusal.getResponse().getStatus();
        return switch (status) {
            case NOT_ACCEPTABLE -> answers.of(ProblemException.notAcceptable(offer().produced(method())));
            case UNSUPPORTED_MEDIA_TYPE -> answers.of(unsupported());
            default -> answer(refusal, status);
        };
    }

    private Response answer(WebApplicationException refusal, int status) {
        var answer = answers.of(status, DETAILS.getOrDefault(status, "The request was refused."));
        KEPT_HEADERS.forEach(name -> {
            var value = refusal.getResponse().getHeaderString(name);
            if (value != null) {
                answer.header(name, value);
            }
        });
        return answer.build();
    }

    private ProblemException unsupported() {
        return ProblemException.unsupportedMediaType(BodyTypes.header(method()), offer().consumed(method()));
    }

    private Offer offer() {
        return routes.offerAt(CurrentRequestManager.get().getPathWithoutPrefix());
    }

    private static String method() {
        return CurrentRequestManager.get().getMethod();
    }
}
