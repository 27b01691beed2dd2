package org.accalmie.web.problem;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.accalmie.web.Violation;

/** The constraints of what is no argument of a resource's method, or never becomes one. */
@Singleton
public final class Constraints {
    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** What a value breaks, by JSON path. */
    public List<Violation> brokenBy(Object value, Class<?>... groups) {
        return validator.validate(value, groups).stream()
                .map(Constraints::violation)
                .toList();
    }

    private static Violation violation(ConstraintViolation<Object> broken) {
        return new Violation(ViolationPath.within(broken.getPropertyPath()), broken.getMessage());
    }
}
