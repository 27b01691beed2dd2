package org.accalmie.web.problem;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.validation.Later;
import org.jspecify.annotations.Nullable;

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
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    /**
     * Holds a request up to what is looked at last.
     *
     * @throws ProblemException 400 naming every field that breaks a constraint of {@link Later}
     */
    public void requireLater(Object request) {
        try {
            var broken = brokenBy(request, Later.class);
            if (!broken.isEmpty()) {
                throw ProblemException.invalid(broken);
            }
        } catch (ValidationException e) {
            throw e.getCause() instanceof RuntimeException away ? away : e;
        }
    }

    /** What is named of a value beside the faults that were found: those of {@link Later} as far as they can be looked at. */
    public Stream<Violation> laterBeside(Collection<Violation> found, Object value) {
        var fields = found.stream().map(Violation::field).collect(Collectors.toSet());
        try {
            return brokenBy(value, Later.class).stream().filter(it -> !fields.contains(it.field()));
        } catch (ValidationException away) {
            return Stream.empty();
        }
    }

    /** What a value of a bean's property breaks, which need not be one of a bean that is there. */
    public <T> List<String> brokenBy(Class<T> bean, String property, @Nullable Object value) {
        return validator.validateValue(bean, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    /**
     * What arguments of a resource's method break.
     *
     * @param arguments some of which may be missing
     * @return messages by the place of the argument
     */
    public Map<Integer, List<String>> brokenBy(Class<?> resource, Method method, @Nullable Object[] arguments) {
        var one = CDI.current().select(resource).get();
        return validator.forExecutables().validateParameters(one, method, arguments).stream()
                .collect(Collectors.groupingBy(
                        Constraints::place, Collectors.mapping(ConstraintViolation::getMessage, Collectors.toList())));
    }

    private static int place(ConstraintViolation<?> broken) {
        var path = broken.getPropertyPath().iterator();
        path.next();
        return path.next().as(Path.ParameterNode.class).getParameterIndex();
    }

    private static Violation violation(ConstraintViolation<Object> broken) {
        return new Violation(ViolationPath.within(broken.getPropertyPath()), broken.getMessage());
    }
}
