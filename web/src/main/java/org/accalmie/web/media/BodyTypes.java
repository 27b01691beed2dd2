package org.accalmie.web.media;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;

/** The header that says which bodies a path takes. */
public final class BodyTypes {
    private BodyTypes() {}

    /** RFC 9110 has one for any method, RFC 5789 and Linked Data Platform the ones that are known by more. */
    public static String header(String method) {
        return switch (method) {
            case HttpMethod.POST -> "Accept-Post";
            case HttpMethod.PATCH -> "Accept-Patch";
            default -> HttpHeaders.ACCEPT;
        };
    }
}
