package org.accalmie.incident.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofCheckTest {
    /** The vector that the specification's own libraries test themselves with. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final long AT = 1614265330;

    private static final Proof STANDARD = new Proof(ProofKind.STANDARD_WEBHOOKS, null, null, null, null, null, null);

    @Test
    void shouldTakeThePublishedVectorOfStandardWebhooks() {
        assertThat(standard(AT, SIGNATURE, BODY)).isTrue();
        assertThat(standard(AT + 299, "v1,bm90aGluZw== " + SIGNATURE, BODY)).isTrue();
    }

    @Test
    void shouldRefuseAnotherBodySignatureOrAnOldTimeStamp() {
        assertThat(standard(AT, SIGNATURE, BODY + " ")).isFalse();
        assertThat(standard(AT, "v1,bm90aGluZw==", BODY)).isFalse();
        assertThat(standard(AT, "", BODY)).isFalse();
        assertThat(standard(AT + 301, SIGNATURE, BODY)).isFalse();
        assertThat(standard(AT - 301, SIGNATURE, BODY)).isFalse();
    }

    /** HMAC-SHA256 of RFC 4231, test case 2. */
    @Test
    void shouldTakeACodeOverTheBodyAlone() {
        var proof = new Proof(ProofKind.HMAC, "X-Sign", null, null, "sha256=", null, Proof.Encoding.HEX);
        var code = "sha256=5BDCC146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        var body = "what do ya want for nothing?".getBytes(UTF_8);
        assertThat(at(AT).holds(proof, "Jefe", Map.of("X-Sign", code)::get, body))
                .isTrue();
        assertThat(at(AT).holds(proof, "Jefe", name -> "", body)).isFalse();
        assertThat(at(AT).holds(proof, "Jeff", Map.of("X-Sign", code)::get, body))
                .isFalse();
    }

    private static boolean standard(long now, String signature, String body) {
        var headers = Map.of(
                "webhook-id",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp",
                Long.toString(AT),
                "webhook-signature",
                signature);
        return at(now).holds(STANDARD, SECRET, headers::get, body.getBytes(UTF_8));
    }

    private static ProofCheck at(long seconds) {
        return new ProofCheck(InstantSource.fixed(Instant.ofEpochSecond(seconds)));
    }
}
