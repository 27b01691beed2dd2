package org.accalmie.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;

/** Writes problems as answers, in the one media type whatever the caller accepts. */
@Singleton
public final class ProblemAnswers {
    private final ObjectMapper json;
    private final UriInfo uri;

    ProblemAnswers(ObjectMapper json, UriInfo uri) {
        this.json = json;
        this.uri = uri;
    }

    Response of(ProblemException problem) {
        var answer = answer(problem.status(), describe(problem));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    Response.ResponseBuilder of(int status, String detail) {
        return answer(status, problem(status, detail, List.of(), Map.of()));
    }

    /** A single problem without an answer of its own, such as that of one line among many. */
    public Problem describe(ProblemException problem) {
        return problem(problem.status(), message(problem), problem.violations(), problem.extensions());
    }

    private Problem problem(int status, String detail, List<Violation> violations, Map<String, String> extensions) {
        return Problem.of(status, detail, uri.getRequestUri().getRawPath(), violations, extensions);
    }

    private Response.ResponseBuilder answer(int status, Problem problem) {
        try {
            return Response.status(status).type(Problem.MEDIA_TYPE).entity(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(ProblemException problem) {
        return problem.getMessage() == null ? Problem.title(problem.status()) : problem.getMessage();
    }
}
