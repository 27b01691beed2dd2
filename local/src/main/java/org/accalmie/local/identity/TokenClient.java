package org.accalmie.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks an {@link IdentityProvider} for access tokens. */
public final class TokenClient {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;

    public TokenClient(String issuer) {
        this.endpoint = URI.create(issuer + "/token");
    }

    /** A token for the parameters that {@link DemoTokenCallback} knows. */
    public String fetch(Map<String, String> parameters) {
        var form = new LinkedHashMap<>(parameters);
        form.put("grant_type", "client_credentials");
        form.putIfAbsent("client_id", "accalmie");
        form.put("client_secret", "none");
        return accessToken(post(encode(form)));
    }

    private String post(String form) {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("no identity provider answers at " + endpoint, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String accessToken(String answer) {
        var matcher = ACCESS_TOKEN.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException("No access token in the answer: " + answer);
        }
        return matcher.group(1);
    }
}
