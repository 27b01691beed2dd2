package org.accalmie.web.route;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** One method of a path's template. */
public record Route(String template, String method, RuntimeResource resource) {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
    private static final String ANY = "{}";
    // asked for several times by each request, of the few templates that there are
    private static final Map<String, String> SHAPES = new ConcurrentHashMap<>();

    /** As Jakarta REST says: the more literal characters the better. */
    static final Comparator<Route> MOST_PRECISE_FIRST = Comparator.comparing(
                    (Route route) -> route.shape().replace(ANY, "").length())
            .reversed();

    /** The template, whatever its parameters are called. */
    String shape() {
        return SHAPES.computeIfAbsent(template, Route::shapeOf);
    }

    /** One class says {@code /a/{id}}, another {@code /} below it, of the same path. */
    static String shapeOf(String template) {
        return PARAMETER.matcher(withoutEnd(template)).replaceAll(ANY);
    }

    static String withoutEnd(String template) {
        var end = template.length();
        while (end > 0 && template.charAt(end - 1) == '/') {
            end--;
        }
        return template.substring(0, end);
    }
}
