package org.accalmie.web.route;

import java.util.Comparator;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** One method of a path's template. */
public record Route(String template, String method, RuntimeResource resource) {
    private static final String PARAMETER = "\\{[^}]*}";

    /** As Jakarta REST says: the more literal characters the better. */
    static final Comparator<Route> MOST_PRECISE_FIRST =
            Comparator.comparing((Route route) -> route.shape().length()).reversed();

    /** The template, whatever its parameters are called. */
    String shape() {
        return template.replaceAll(PARAMETER, "");
    }
}
