package org.accalmie.console.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without a screen, that signs in at the local provider. */
public final class Visitor {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI console;

    public Visitor(URI console) {
        this.console = console;
    }

    public HttpResponse<String> signIn(String path, String name, String... roles) {
        var login = get(path, Map.of());
        var groups = List.of(roles).stream().map(role -> "\"" + role + "\"").collect(Collectors.joining(","));
        var claims = "{\"preferred_username\":\"%s\",\"groups\":[%s]}".formatted(name, groups);
        var form = List.of(roles).stream().map(role -> "&role=" + role).collect(Collectors.joining());
        return send(HttpRequest.newBuilder(login.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=%s&claims=%s%s".formatted(encoded(name), encoded(claims), form))));
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(console.resolve(path)).header("Sec-Fetch-Mode", "navigate");
        headers.forEach(request::setHeader);
        return send(request);
    }

    public HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    public HttpResponse<String> post(String path, String form, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(console.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::setHeader);
        return send(request);
    }

    public HttpResponse<String> post(String path, String form) {
        return post(path, form, Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
