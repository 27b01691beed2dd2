package org.accalmie.web.problem;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;

/** All constraints that a request breaks, in one answer. */
@Provider
public final class ValidationMapper implements ExceptionMapper<ResteasyReactiveViolationException> {
    private final ProblemAnswers answers;
    private final ResourceInfo resource;

    ValidationMapper(ProblemAnswers answers, ResourceInfo resource) {
        this.answers = answers;
        this.resource = resource;
    }

    @Override
    public Response toResponse(ResteasyReactiveViolationException broken) {
        var violations = broken.getConstraintViolations().stream()
                .map(this::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return answers.of(ProblemException.invalid(violations));
    }

    private Violation violation(ConstraintViolation<?> broken) {
        var place = new ViolationPath(resource.getResourceMethod()).of(broken.getPropertyPath());
        return new Violation(place, broken.getMessage());
    }
}
