package org.accalmie.incident.connector.proof;

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

    /** Signed by {@code openssl dgst -sha256 -mac HMAC -macopt hexkey:…}, the key being the one of the vector. */
    @Test
    void shouldTakeABodyThatIsNoText() {
        var body = new byte[] {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xe9};
        var headers = Map.of(
                "webhook-id", "msg_1",
                "webhook-timestamp", Long.toString(AT),
                "webhook-signature", "v1,mG6EeeMMbUSLc6ZzePWSR+Y4HC1vRNKgd8nc6pDlzco=");
        assertThat(at(AT).holds(STANDARD, SECRET, headers::get, body)).isTrue();
        body[0] = (byte) 0xfd;
        assertThat(at(AT).holds(STANDARD, SECRET, headers::get, body)).isFalse();
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

    /** The secret of Zendesk's own example; signed by {@code openssl dgst -sha256 -hmac}, time stamp before body. */
    @Test
    void shouldTakeWhatOpensslSignsAsZendeskDoes() {
        var at = Instant.parse("2021-07-25T10:00:00Z").getEpochSecond();
        assertThat(zendesk(at, "2021-07-25T10:00:00Z", "{\"say\": \"hello\"}")).isTrue();
        assertThat(zendesk(at + 300, "2021-07-25T10:00:00Z", "{\"say\": \"hello\"}"))
                .isTrue();
        assertThat(zendesk(at + 301, "2021-07-25T10:00:00Z", "{\"say\": \"hello\"}"))
                .isFalse();
        assertThat(zendesk(at, "2021-07-25T10:00:01Z", "{\"say\": \"hello\"}")).isFalse();
        assertThat(zendesk(at, "2021-07-25T10:00:00Z", "{\"say\": \"hallo\"}")).isFalse();
        assertThat(zendesk(at, "", "{\"say\": \"hello\"}")).isFalse();
        assertThat(zendesk(at, "yesterday", "{\"say\": \"hello\"}")).isFalse();
    }

    /** Signed by {@code openssl dgst -sha256 -hmac}. */
    @Test
    void shouldTakeACodeOverTimeStampAndBodyUntilItIsOld() {
        assertThat(chatwoot(1627063369)).isTrue();
        assertThat(chatwoot(1627063369 - 300)).isTrue();
        assertThat(chatwoot(1627063369 + 301)).isFalse();
        assertThat(chatwoot(1627063369 - 301)).isFalse();
    }

    /** Signed by {@code openssl dgst -sha1 -hmac}, which agrees with RFC 2202, test case 2. */
    @Test
    void shouldTakeTheOlderHashWhereAToolKnowsNoOther() {
        var proof = new Proof(
                ProofKind.HMAC, "X-Hub-Signature", null, null, "sha1=", Proof.Digest.SHA1, Proof.Encoding.HEX);
        var headers = Map.of("X-Hub-Signature", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        var body = "what do ya want for nothing?".getBytes(UTF_8);
        assertThat(at(AT).holds(proof, "Jefe", headers::get, body)).isTrue();
        assertThat(at(AT).holds(proof, "jefe", headers::get, body)).isFalse();
    }

    @Test
    void shouldCompareTheWholeSecret() {
        var proof = new Proof(ProofKind.SECRET, "X-Secret", null, null, null, null, null);
        assertThat(at(AT).holds(proof, "long-enough", name -> "long-enough", new byte[0]))
                .isTrue();
        assertThat(at(AT).holds(proof, "long-enough", name -> "long-enoug", new byte[0]))
                .isFalse();
        assertThat(at(AT).holds(proof, "long-enough", name -> "", new byte[0])).isFalse();
    }

    private static boolean zendesk(long now, String timestamp, String body) {
        var headers = Map.of(
                "X-Zendesk-Webhook-Signature",
                "gf3v0LzLRHPUnIdhbvwRDVEvzSb07/QN0GYjSNlkBT0=",
                "X-Zendesk-Webhook-Signature-Timestamp",
                timestamp);
        var secret = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";
        var proof = new Proof(ProofKind.ZENDESK, null, null, null, null, null, null);
        return at(now).holds(proof, secret, headers::get, body.getBytes(UTF_8));
    }

    private static boolean chatwoot(long now) {
        var proof = new Proof(
                ProofKind.HMAC,
                "X-Chatwoot-Signature",
                "X-Chatwoot-Timestamp",
                null,
                "sha256=",
                Proof.Digest.SHA256,
                Proof.Encoding.HEX);
        var headers = Map.of(
                "X-Chatwoot-Signature",
                "sha256=007f6ce0e1a38eb3d16d2ff1e083fbf7578063d47952acbe04dfafea9df68c35",
                "X-Chatwoot-Timestamp",
                "1627063369");
        var body = "{\"event\":\"conversation_status_changed\"}".getBytes(UTF_8);
        return at(now).holds(proof, "a-secret-of-some-length", headers::get, body);
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
