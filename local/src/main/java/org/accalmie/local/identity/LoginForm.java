package org.accalmie.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a person says on the login page: roles, and a name unless it is the first role's. */
record LoginForm(String name, List<String> roles) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static LoginForm of(String body) {
        return new LoginForm(
                values(body, "username").stream().findFirst().orElse(""),
                values(body, "role").stream().distinct().toList());
    }

    boolean isEmpty() {
        return name.isEmpty() && roles.isEmpty();
    }

    String user() {
        return name.isEmpty() ? roles.getFirst() : name;
    }

    /** What the login adds to its tokens, as JSON; the library repeats it at each refresh. */
    String claims() {
        try {
            return JSON.writeValueAsString(Map.of("preferred_username", user(), "groups", roles));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> values(String body, String name) {
        return Arrays.stream(body.split("&"))
                .filter(it -> it.startsWith(name + "="))
                .map(it -> URLDecoder.decode(it.substring(name.length() + 1), StandardCharsets.UTF_8)
                        .strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
