package org.accalmie.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.accalmie.web.ProblemException;

@Provider
public final class RefusalMapper implements ExceptionMapper<ProblemException> {
    private final ProblemAnswers answers;

    RefusalMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(ProblemException refusal) {
        return answers.of(refusal);
    }
}
