package org.accalmie.web.route;

import java.util.Comparator;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** One method of a path's template. */
public record Route(String template, String method, RuntimeResource resource) {
    private static final String PARAMETER = "\\{[^}]*}";
    private static final String ANY = "{}";

    /** As Jakarta REST says: the more literal characters the better. */
    static final Comparator<Route> MOST_PRECISE_FIRST = Comparator.comparing(
                    (Route route) -> route.shape().replace(ANY, "").length())
            .reversed();

    /** The template, whatever its parameters are called. */
    String shape() {
        return shapeOf(template);
    }

    /** One class says {@code /a/{id}}, another {@code /} below it, of the same path. */
    static String shapeOf(String template) {
        return withoutEnd(template).replaceAll(PARAMETER, ANY);
    }

    static String withoutEnd(String template) {
        return template.replaceAll("/+$", "");
    }
}
