package org.accalmie.web.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import jakarta.enterprise.inject.spi.CDI;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.accalmie.eventing.Ids;
import org.accalmie.web.problem.Problem;
import org.accalmie.web.trace.RequestIdFilter;
import org.jspecify.annotations.Nullable;

/** Writes a refusal as every other answer looks, without anything of the application above. */
class ProblemResponses {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    FullHttpResponse of(Refusal refusal, String target) {
        var problem = Problem.of(refusal.status(), refusal.detail(), path(target), List.of(), Map.of());
        var body = Unpooled.wrappedBuffer(bytes(problem));
        var response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(refusal.status()), body);
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .set(RequestIdFilter.HEADER, requestId())
                .set(HttpHeaderNames.DATE, RequestIdFilter.date(now()));
        return response;
    }

    /** Of a request that came before any bean could see it. */
    String requestId() {
        return CDI.current().select(Ids.class).get().next().toString().replace("-", "");
    }

    Instant now() {
        return CDI.current().select(InstantSource.class).get().instant();
    }

    private static byte[] bytes(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None where the target is no address, or was not readable. */
    private static @Nullable String path(String target) {
        return RequestTarget.parse(target)
                .map(RequestTarget::path)
                .filter(path -> path.startsWith("/"))
                .orElse(null);
    }
}
