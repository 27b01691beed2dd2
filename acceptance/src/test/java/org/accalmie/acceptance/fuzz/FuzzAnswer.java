package org.accalmie.acceptance.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer as its bytes came in; names of headers in lower case. */
record FuzzAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isRefusal() {
        return status >= 400;
    }
}
