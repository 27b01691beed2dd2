package org.accalmie.acceptance.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.acceptance.openapi.Operation;

/**
 * A request as its bytes go out, well-framed whatever is in it.
 *
 * @param number from which its marks are made
 * @param user in whose name
 */
record FuzzRequest(
        int number, Operation operation, String user, String method, String target, List<Header> headers, byte[] body) {
    record Header(String name, String value) {}

    byte[] bytes(String host) {
        var head = new StringBuilder("%s %s HTTP/1.1\r\nHost: %s\r\n".formatted(method, target, host));
        headers.forEach(it -> head.append(it.name).append(": ").append(it.value).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    FuzzRequest withMethod(String other) {
        return new FuzzRequest(number, operation, user, other, target, headers, body);
    }

    FuzzRequest withTarget(String other) {
        return new FuzzRequest(number, operation, user, method, other, headers, body);
    }

    FuzzRequest withBody(byte[] other) {
        return new FuzzRequest(number, operation, user, method, target, headers, other);
    }

    FuzzRequest with(Header header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new FuzzRequest(number, operation, user, method, target, more, body);
    }

    FuzzRequest without(String name) {
        var fewer =
                headers.stream().filter(it -> !it.name.equalsIgnoreCase(name)).toList();
        return new FuzzRequest(number, operation, user, method, target, fewer, body);
    }

    /** Whole, but for the token. */
    @Override
    public String toString() {
        var text =
                new StringBuilder("request %d, %s, as %s%n%s %s%n".formatted(number, operation, user, method, target));
        headers.forEach(it -> text.append(it.name)
                .append(": ")
                .append(it.value.startsWith("Bearer ey") ? "Bearer (of " + user + ")" : it.value)
                .append('\n'));
        return text.append('\n')
                .append(new String(body, StandardCharsets.UTF_8))
                .toString();
    }
}
