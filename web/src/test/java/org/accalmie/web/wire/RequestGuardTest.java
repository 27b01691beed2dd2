package org.accalmie.web.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
    private static final String HOST = "Host: a\n";

    private final EmbeddedChannel channel =
            new EmbeddedChannel(new HttpRequestDecoder(), new HttpResponseEncoder(), new RequestGuard(new Problems()));

    private static final class Problems extends ProblemResponses {
        @Override
        String requestId() {
            return "0123456789abcdef0123456789abcdef";
        }

        @Override
        Instant now() {
            return Instant.parse("2026-03-04T10:00:00Z");
        }
    }

    @AfterEach
    void release() {
        channel.finishAndReleaseAll();
    }

    @Test
    void shouldPassASoundRequestOn() {
        // when
        receive("POST /a HTTP/1.1\n" + HOST + "Transfer-Encoding: Chunked\n\n2;x=y\n{}\n0\n\n");

        // then
        assertThat(requests()).containsExactly("POST /a a");
        assertThat(sent()).isEmpty();
    }

    @Test
    void shouldBeginAFewPipelinedRequestsAndTheNextWithEachAnswer() {
        // given
        receive(("GET /a HTTP/1.1\n" + HOST + "\n").repeat(40));
        assertThat(requests()).hasSize(16);

        // when
        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        channel.runPendingTasks();

        // then
        assertThat(requests()).hasSize(1);
    }

    @Test
    void shouldPassAnAbsoluteTargetOnAsAPathOfItsHost() {
        // when
        receive("GET http://b:81/a?c HTTP/1.1\n" + HOST + "\n");

        // then
        assertThat(requests()).containsExactly("GET /a?c b:81");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nTransfer-Encoding: chunked\n",
                "Transfer-Encoding: chunked, identity\n",
                "Transfer-Encoding: identity\nContent-Length: 5\n",
                "Transfer-Encoding: gzip, chunked\n",
                "Transfer-Encoding: xchunked\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: chunked\n",
                "Transfer-Encoding : chunked\n",
                "Content-Length: 5\nContent-Length: 6\n",
                "Content-Length: 5, 5\n",
                "Content-Length: +5\n",
                "Content-Length: -5\n",
                "Content-Length: 0x5\n",
                "Content-Length: 99999999999999999999\n",
                "Host: b\n",
                "No colon\n",
                "Bad name: a\n"
            })
    void shouldRefuseWhatAProxyMightReadOtherwise(String headers) {
        // when
        receive("POST /a HTTP/1.1\n" + HOST + headers + "\n0\n\nGET /smuggled HTTP/1.1\n" + HOST + "\n");

        // then
        assertThat(requests()).isEmpty();
        assertThat(sent())
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "connection: close", "X-Request-Id", "\"status\":400")
                .containsOnlyOnce("HTTP/1.1 4");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a HTTP/1.1, 400",
        "GET /%zz HTTP/1.1|Host: a, 400",
        "GET /a b HTTP/1.1|Host: a, 400",
        "GET /a HTTP/1.1|Host: a/b, 400",
        "GET /a HTTP/1.1|Host:, 400",
        "GET /a HTTP/1.1|Host: :80, 400",
        "GET /a/../b HTTP/1.1|Host: a, 400",
        "GET /a%00b HTTP/1.1|Host: a, 400",
        "CONNECT a:80 HTTP/1.1|Host: a, 400",
        "G(T /a HTTP/1.1|Host: a, 400",
        "GET /a, 400",
        "GET /a HTTP/2.0|Host: a, 505",
        "GET /a HTTP/9.9|Host: a, 505"
    })
    void shouldRefuseWhatIsNoRequest(String lines, int status) {
        // when
        receive(lines.replace('|', '\n') + "\n\n");

        // then
        assertThat(requests()).isEmpty();
        assertThat(sent()).startsWith("HTTP/1.1 " + status).contains("\"status\":" + status);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a/b%00c?d=e HTTP/1.1|Host: a, /a/b%00c",
        "GET /a HTTP/1.1|Host:, /a",
        "GET /a HTTP/1.1|Host: a|Bad name: b, /a",
        "GET http://b/c/.. HTTP/1.1|Host: a, /c/..",
        "POST /a HTTP/1.1|Host: a|Transfer-Encoding: chunked||zz, /a"
    })
    void shouldSayWhichPathWasAsked(String lines, String path) {
        // when
        receive(lines.replace('|', '\n') + "\n\n");

        // then
        assertThat(sent()).contains("\"instance\":\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /% HTTP/1.1|Host: a", "nonsense", "CONNECT a:80 HTTP/1.1|Host: a"})
    void shouldSayNoPathWhereNoneWasAsked(String lines) {
        // when
        receive(lines.replace('|', '\n') + "\n\n");

        // then
        assertThat(sent()).contains("\"status\":400").doesNotContain("instance");
    }

    @ParameterizedTest
    @CsvSource({"414, /", "431, / HTTP/1.1|X: "})
    void shouldRefuseWhatIsTooLong(int status, String beginning) {
        // when
        receive("GET " + beginning.replace('|', '\n') + "a".repeat(10_000) + "\n\n");

        // then
        assertThat(sent()).startsWith("HTTP/1.1 " + status).contains("\"status\":" + status);
    }

    @Test
    void shouldNeedNoHostBeforeItWasInvented() {
        // when
        receive("GET /a HTTP/1.0\n\n");

        // then
        assertThat(requests()).containsExactly("GET /a null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\n{}\n0\n\n", "-2\n{}\n0\n\n", "2\n{}xx\n0\n\n", "fffffffffffffffff\n{}\n0\n\n"})
    void shouldRefuseChunksThatAreNone(String chunks) {
        // when
        receive("POST /a HTTP/1.1\n" + HOST + "Transfer-Encoding: chunked\n\n" + chunks);

        // then
        assertThat(sent()).startsWith("HTTP/1.1 400 ").contains("The body is not chunked");
    }

    @Test
    void shouldAnswerInTurn() {
        // given
        receive("GET /first HTTP/1.1\n" + HOST + "\nGET /% HTTP/1.1\n" + HOST + "\n");
        assertThat(sent()).isEmpty();

        // when
        channel.writeOutbound(ok());

        // then
        assertThat(sent()).matches("(?s)HTTP/1.1 200 .*HTTP/1.1 400 .*");
    }

    @Test
    void shouldNotPutAProblemIntoAnAnswerThatHasBegun() {
        // given
        receive("POST /a HTTP/1.1\n" + HOST + "Transfer-Encoding: chunked\n\n");
        channel.writeOutbound(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));

        // when
        receive("zz\n");

        // then
        assertThat(sent()).startsWith("HTTP/1.1 200 ").doesNotContain("400");
    }

    @Test
    void shouldSayNothingAfterARefusal() {
        // given
        receive("POST /a HTTP/1.1\n" + HOST + "Transfer-Encoding: chunked\n\nzz\n");
        assertThat(sent()).startsWith("HTTP/1.1 400 ");

        // when
        var late = channel.write(ok());

        // then
        assertThat(late.isSuccess()).isFalse();
        assertThat(sent()).isEmpty();
    }

    private static DefaultFullHttpResponse ok() {
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        answer.headers().set("Content-Length", 0);
        return answer;
    }

    private void receive(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text.replace("\n", "\r\n"), ISO_8859_1));
    }

    private List<String> requests() {
        var found = new ArrayList<String>();
        for (Object it = channel.readInbound(); it != null; it = channel.readInbound()) {
            if (it instanceof HttpRequest request) {
                found.add("%s %s %s"
                        .formatted(
                                request.method(),
                                request.uri(),
                                request.headers().get("Host")));
            }
            ReferenceCountUtil.release(it);
        }
        return found;
    }

    private String sent() {
        var text = new StringBuilder();
        for (ByteBuf it = channel.readOutbound(); it != null; it = channel.readOutbound()) {
            text.append(it.toString(UTF_8));
            it.release();
        }
        return text.toString();
    }
}
