package org.accalmie.acceptance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.accalmie.acceptance.Service;

/**
 * One method of one path, as the service documents it.
 *
 * @param parameters as the document describes them
 * @param bodies what the body must be like, by media type; empty where there is none
 */
public record Operation(
        Service service, String method, String path, List<JsonNode> parameters, Map<String, JsonNode> bodies) {

    /** Such as {@code incident GET /incidents/{id}}. */
    public String name() {
        return service.database() + " " + method + " " + path;
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return name();
    }
}
