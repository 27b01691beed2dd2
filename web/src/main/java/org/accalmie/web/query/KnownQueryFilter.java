package org.accalmie.web.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.problem.Constraints;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a parameter that nobody reads, one that says two things or nothing, and one that cannot be read, so that a
 * typing error does not list everything instead of a few; beside them it names what else is wrong with the query.
 */
@Provider
public final class KnownQueryFilter implements ContainerRequestFilter {
    /** Language and form may be asked of everything, a page of every list, however short it is. */
    private static final Set<String> EVERYWHERE = Set.of("after", "format", "lang", "limit");

    private final ResourceInfo resource;
    private final Constraints constraints;
    private final Map<Method, Map<String, QueryParameter>> known = new ConcurrentHashMap<>();

    KnownQueryFilter(ResourceInfo resource, Constraints constraints) {
        this.resource = resource;
        this.constraints = constraints;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters();
        var method = resource.getResourceMethod();
        if (asked.isEmpty() || isUnknown(method)) {
            return;
        }
        var parameters = known.computeIfAbsent(method, QueryParameter::of);
        var faults = asked.entrySet().stream()
                .flatMap(it -> fault(parameters.get(it.getKey()), it.getKey(), it.getValue()))
                .toList();
        if (!faults.isEmpty()) {
            var faulty = faults.stream().map(Violation::field).collect(Collectors.toSet());
            var others = parameters.values().stream()
                    .filter(it -> !faulty.contains(it.name()))
                    .toList();
            throw ProblemException.invalid(
                    Stream.of(faults.stream(), ofBeans(others, asked), ofMethod(method, others, asked))
                            .flatMap(Function.identity())
                            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                            .toList());
        }
    }

    private static Stream<Violation> fault(@Nullable QueryParameter parameter, String name, List<String> values) {
        if (parameter == null && !EVERYWHERE.contains(name)) {
            return Stream.of(new Violation(name, "is not a known parameter"));
        }
        if (values.stream().anyMatch(it -> it.indexOf(0) >= 0)) {
            return Stream.of(new Violation(name, "must not contain a NUL character"));
        }
        if (values.size() > 1 && parameter != null && !parameter.severalTimes()) {
            return Stream.of(new Violation(name, "must be given once"));
        }
        if (values.contains("")) {
            return Stream.of(new Violation(name, "must not be empty"));
        }
        if (values.stream().anyMatch(Blanks::isBlank)) {
            return Stream.of(new Violation(name, "must not be blank"));
        }
        return parameter == null
                ? Stream.empty()
                : values.stream()
                        .flatMap(it -> QueryFormats.fault(parameter.type(), it).stream())
                        .limit(1)
                        .map(message -> new Violation(name, message));
    }

    private Stream<Violation> ofBeans(List<QueryParameter> parameters, Map<String, List<String>> asked) {
        return parameters.stream()
                .filter(it -> asked.containsKey(it.name()) || !it.mayBeAbsent())
                .flatMap(parameter -> parameter.property().stream()
                        .flatMap(it ->
                                constraints
                                        .brokenBy(it.bean(), it.name(), parameter.read(asked.get(parameter.name())))
                                        .stream())
                        .map(message -> new Violation(parameter.name(), message)));
    }

    private Stream<Violation> ofMethod(
            Method method, List<QueryParameter> parameters, Map<String, List<String>> asked) {
        var byPlace = parameters.stream()
                .filter(it -> it.property().isEmpty())
                .filter(it -> asked.containsKey(it.name()) || !it.mayBeAbsent())
                .collect(Collectors.toMap(QueryParameter::place, Function.identity()));
        if (byPlace.isEmpty()) {
            return Stream.empty();
        }
        var arguments = new Object[method.getParameterCount()];
        byPlace.forEach((place, it) -> arguments[place] = it.read(asked.get(it.name())));
        return constraints.brokenBy(resource.getResourceClass(), method, arguments).entrySet().stream()
                .flatMap(it -> Optional.ofNullable(byPlace.get(it.getKey())).stream()
                        .flatMap(known -> it.getValue().stream().map(message -> new Violation(known.name(), message))));
    }

    /** A path that leads nowhere has no method. */
    private static boolean isUnknown(@Nullable Object method) {
        return method == null;
    }
}
