package org.accalmie.web.wire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for (RFC 9112, section 3.2).
 *
 * @param authority of an absolute target, which counts instead of the {@code Host} header
 */
record RequestTarget(String pathAndQuery, Optional<String> authority) {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#@\\s]+)([/?].*)?");
    /** Half an octet, a fragment, and what RFC 3986 has in no part of an address; octets are read as Latin letters here. */
    private static final Pattern NOT_OF_AN_ADDRESS =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[#\"<>\\\\^`{|}\\x00-\\x20\\x7f-\\xa0]|^/[^?]*[\\[\\]]");

    /** What some servers resolve, merge, cut off or decode on the way, and others do not; NUL ends a text in many. */
    private static final Pattern ODD_SEGMENT =
            Pattern.compile("(?i)//|;|/(?:\\.|%2e){1,2}(?=/|$)|%[01][0-9a-f]|%7f|%c2%[89][0-9a-f]");

    /** Empty for what is no target that a server of resources has. */
    static Optional<RequestTarget> parse(String text) {
        if (NOT_OF_AN_ADDRESS.matcher(text).find()) {
            return Optional.empty();
        }
        if (text.startsWith("/") || text.equals("*")) {
            return Optional.of(new RequestTarget(text, Optional.empty()));
        }
        var absolute = ABSOLUTE.matcher(text);
        return absolute.matches()
                ? parse(rooted(absolute.group(2))).map(target -> target.of(absolute.group(1)))
                : Optional.empty();
    }

    /** Without the query. */
    String path() {
        return pathAndQuery.split("\\?", 2)[0];
    }

    boolean isReadAlikeByAll() {
        return !ODD_SEGMENT.matcher(path()).find();
    }

    private RequestTarget of(String host) {
        return new RequestTarget(pathAndQuery, Optional.of(host));
    }

    private static String rooted(@Nullable String rest) {
        if (rest == null) {
            return "/";
        }
        return rest.startsWith("/") ? rest : "/" + rest;
    }
}
