package org.accalmie.web.problem;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.validation.Later;

/** All constraints that a request breaks, in one answer; those of {@link Later} too, which the resource never looks at. */
@Provider
public final class ValidationMapper implements ExceptionMapper<ResteasyReactiveViolationException> {
    private final ProblemAnswers answers;
    private final ResourceInfo resource;
    private final Constraints constraints;

    ValidationMapper(ProblemAnswers answers, ResourceInfo resource, Constraints constraints) {
        this.answers = answers;
        this.resource = resource;
        this.constraints = constraints;
    }

    @Override
    public Response toResponse(ResteasyReactiveViolationException broken) {
        var found = broken.getConstraintViolations().stream()
                .map(this::violation)
                .distinct()
                .toList();
        var later = arguments(broken).flatMap(it -> constraints.laterBeside(found, it));
        var violations = Stream.concat(found.stream(), later)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return answers.of(ProblemException.invalid(violations));
    }

    private static Stream<Object> arguments(ResteasyReactiveViolationException broken) {
        return broken.getConstraintViolations().stream()
                .limit(1)
                .map(ConstraintViolation::getExecutableParameters)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull);
    }

    private Violation violation(ConstraintViolation<?> broken) {
        var place = new ViolationPath(resource.getResourceMethod()).of(broken.getPropertyPath());
        return new Violation(place, broken.getMessage());
    }
}
