package org.accalmie.web.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodiesIT {
    private static final int LIMIT = 256 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    ThingStore things;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void shouldTakeABodyOfExactlyTheLimit() throws Exception {
        // when
        var answer = post("/things", "application/json", announced(json(LIMIT)));

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 3 * 1024 * 1024})
    void shouldRefuseALargerBodyWithAndWithoutItsLength(int size) throws Exception {
        // given
        var before = things.count();

        // when
        var withLength = post("/things", "application/json", announced(json(size)));
        var chunked = post("/things", "application/json", chunked(json(size)));

        // then
        for (var answer : new HttpResponse<?>[] {withLength, chunked}) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body().toString()).contains("\"status\":413", "262144 bytes");
        }
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldServeTheNextRequestAfterARefusal() throws Exception {
        // given
        post("/things", "application/json", chunked(json(LIMIT + 1)));

        // when
        var answer = post("/things", "application/json", announced(json(100)));

        // then
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void shouldTakeAnyLengthWhereTheLimitIsLifted() throws Exception {
        // when
        var answer = post("/things/import", "text/plain", chunked(json(12 * 1024 * 1024)));

        // then
        assertThat(answer.body()).isEqualTo(Integer.toString(12 * 1024 * 1024));
    }

    @Test
    void shouldReadAsciiWhateverTheCharsetButNotAnotherEncoding() throws Exception {
        // given
        var type = "application/json;charset=ISO-8859-1";

        // when
        var ascii = post("/things", type, announced("{\"name\": \"e\"}".getBytes(ISO_8859_1)));
        var latin = post("/things", type, announced("{\"name\": \"é\"}".getBytes(ISO_8859_1)));

        // then
        assertThat(ascii.statusCode()).isEqualTo(201);
        assertThat(latin.statusCode()).isEqualTo(400);
        assertThat(latin.body()).contains("is not valid JSON at line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void shouldRefuseEveryOtherEncoding(String charset) throws Exception {
        // given
        var before = things.count();
        var body = "{\"name\": \"e\"}".getBytes(Charset.forName(charset));

        // when
        var answer = post("/things", "application/json", announced(body));

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("is not valid JSON at line 1");
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldPassOverAByteOrderMark() throws Exception {
        // when
        var answer = post("/things", "application/json", announced("\uFEFF{\"name\": \"e\"}".getBytes(UTF_8)));

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void shouldRefuseHalfASurrogateInRawBytes() throws Exception {
        // given
        var body = "{\"name\": \"a??b\"}".getBytes(UTF_8);
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0}, 0, body, 11, 2);

        // when
        var answer = post("/things", "application/json", announced(body));

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void shouldAskForABodyWhereOneIsNeeded() throws Exception {
        // when
        var answer = post("/things", "application/json", BodyPublishers.noBody());

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("must not be empty");
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of("tool"))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher announced(byte[] body) {
        return BodyPublishers.ofByteArray(body);
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] json(int size) {
        var start = "{\"name\": \"a\"".getBytes(UTF_8);
        var body = Arrays.copyOf(start, size);
        Arrays.fill(body, start.length, size - 1, (byte) ' ');
        body[size - 1] = '}';
        return body;
    }
}
