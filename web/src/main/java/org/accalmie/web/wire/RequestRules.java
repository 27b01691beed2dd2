package org.accalmie.web.wire;

import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which requests every reader on the way reads alike: those where two could differ are refused. */
final class RequestRules {
    private static final String CHUNKED = "chunked";
    private static final Set<HttpVersion> VERSIONS = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private RequestRules() {}

    /** A sound request's target is made relative, as the router reads it. */
    static Optional<Refusal> check(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(unreadable(request.decoderResult().cause()));
        }
        if (!VERSIONS.contains(request.protocolVersion())) {
            return Optional.of(new Refusal(505, "HTTP/1.1 is spoken here."));
        }
        return badHost(request).or(() -> badFraming(request)).or(() -> badTarget(request));
    }

    static Optional<Refusal> check(HttpContent part) {
        return part.decoderResult().isFailure()
                ? Optional.of(Refusal.malformed("The body is not chunked as HTTP/1.1 says."))
                : Optional.empty();
    }

    private static Refusal unreadable(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> new Refusal(414, "The request's target is too long.");
            case TooLongHttpHeaderException _ -> new Refusal(431, "The request's headers are too large.");
            default -> Refusal.malformed("The request is not HTTP/1.1, or says its length in two ways.");
        };
    }

    private static Optional<Refusal> badHost(HttpRequest request) {
        var hosts = request.headers().getAll(HttpHeaderNames.HOST);
        var mayLack = !request.protocolVersion().equals(HttpVersion.HTTP_1_1);
        var sound = hosts.isEmpty() ? mayLack : hosts.size() == 1 && isAuthority(hosts.getFirst());
        return sound ? Optional.empty() : Optional.of(Refusal.malformed("There must be one Host header, with a host."));
    }

    private static boolean isAuthority(String host) {
        var authority = HostAndPort.parseAuthority(host, -1);
        return authority != null && !authority.host().isEmpty();
    }

    private static Optional<Refusal> badFraming(HttpRequest request) {
        var codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        var sound =
                codings.isEmpty() || isChunked(codings) && !request.headers().contains(HttpHeaderNames.CONTENT_LENGTH);
        return sound
                ? Optional.empty()
                : Optional.of(Refusal.malformed("Transfer-Encoding must be chunked, once, without Content-Length."));
    }

    private static boolean isChunked(List<String> codings) {
        return codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase(CHUNKED);
    }

    private static Optional<Refusal> badTarget(HttpRequest request) {
        var target = RequestTarget.parse(request.uri());
        if (target.isEmpty()) {
            return Optional.of(Refusal.malformed("The request's target is no path and no http address."));
        }
        var sound = target.get();
        request.setUri(sound.pathAndQuery());
        sound.authority().ifPresent(authority -> request.headers().set(HttpHeaderNames.HOST, authority));
        return sound.isReadAlikeByAll()
                ? Optional.empty()
                : Optional.of(Refusal.malformed("A segment of the path is empty, . or .., or has a control character,"
                        + " or a semicolon, which is written %3B."));
    }
}
