package org.accalmie.incident.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers with which foreign tools send, as their documentation says. */
final class Signed {
    private Signed() {}

    static Map<String, String> bySecret(String secret) {
        return Map.of("X-Accalmie-Secret", secret);
    }

    static Map<String, String> byZendesk(String secret, String at, String body) {
        var code = code("HmacSHA256", secret.getBytes(UTF_8), at + body);
        return Map.of(
                "X-Zendesk-Webhook-Signature",
                Base64.getEncoder().encodeToString(code),
                "X-Zendesk-Webhook-Signature-Timestamp",
                at);
    }

    static Map<String, String> byZammad(String secret, String body) {
        var code = code("HmacSHA1", secret.getBytes(UTF_8), body);
        return Map.of("X-Hub-Signature", "sha1=" + HexFormat.of().formatHex(code));
    }

    static Map<String, String> byChatwoot(String secret, long seconds, String body) {
        var code = code("HmacSHA256", secret.getBytes(UTF_8), seconds + "." + body);
        return Map.of(
                "X-Chatwoot-Signature",
                "sha256=" + HexFormat.of().formatHex(code),
                "X-Chatwoot-Timestamp",
                Long.toString(seconds));
    }

    static Map<String, String> byStandardWebhooks(String secret, long seconds, String body) {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var code = code("HmacSHA256", key, "msg_1." + seconds + "." + body);
        return Map.of(
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                Long.toString(seconds),
                "webhook-signature",
                "v1," + Base64.getEncoder().encodeToString(code));
    }

    private static byte[] code(String algorithm, byte[] key, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
