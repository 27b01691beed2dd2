package org.accalmie.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The authorisation code flow with PKCE, by hand, for a client named {@code console}. */
final class CodeFlow {
    static final String VERIFIER = "a-verifier-that-is-long-enough-for-pkce-0123456789";
    static final String NONCE = "said-once";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final List<String> READ = List.of("sub", "preferred_username", "groups", "aud", "iss");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String issuer;

    CodeFlow(String issuer) {
        this.issuer = issuer;
    }

    String authorization() throws Exception {
        var challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
        return issuer
                + "/authorize?response_type=code&client_id=console&scope=openid&state=a-state&nonce=" + NONCE
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fsigned-in&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }

    /** What the login page's form is answered with. */
    HttpResponse<String> submit(String form) throws Exception {
        return post(authorization(), form);
    }

    String code(String form) throws Exception {
        var answer = submit(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("http://localhost:1/signed-in?").contains("state=a-state");
        var code = CODE.matcher(location);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    HttpResponse<String> redeem(String code, String verifier) throws Exception {
        return post(
                issuer + "/token",
                "grant_type=authorization_code&client_id=console&client_secret=none&code=%s&code_verifier=%s&redirect_uri=%s"
                        .formatted(code, verifier, URLEncoder.encode("http://localhost:1/signed-in", UTF_8)));
    }

    JsonNode tokens(String code, String verifier) throws Exception {
        return JSON.readTree(ok(redeem(code, verifier)));
    }

    HttpResponse<String> refresh(String token) throws Exception {
        return post(
                issuer + "/token",
                "grant_type=refresh_token&client_id=console&client_secret=none&refresh_token=" + token);
    }

    JsonNode refreshed(String token) throws Exception {
        return JSON.readTree(ok(refresh(token)));
    }

    HttpResponse<String> get(String address, String language) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    static JsonNode claims(String token) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    /** Checks the signature as services do, by the keys that the provider publishes, and gives what they read of it. */
    JsonNode verified(String token) throws Exception {
        var parts = token.split("\\.");
        var key = key(JSON.readTree(Base64.getUrlDecoder().decode(parts[0])).path("kid"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return ((ObjectNode) claims(token)).retain(READ);
    }

    private RSAPublicKeySpec key(JsonNode kid) throws Exception {
        for (var key : JSON.readTree(ok(get(issuer + "/jwks", "en"))).path("keys")) {
            if (key.path("kid").equals(kid)) {
                return new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
            }
        }
        throw new AssertionError("no key " + kid);
    }

    private static BigInteger number(JsonNode value) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(value.asText()));
    }

    private HttpResponse<String> post(String address, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
