package org.accalmie.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's browser, without its screen: keeps cookies, follows redirects, and fills in the login page. */
public final class BrowserSession {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final URI application;

    /** @param application the first address of what is visited; paths are resolved against it */
    public BrowserSession(URI application) {
        this.application = application;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Opens a page as a demo user, whose name is the role. */
    public HttpResponse<String> signIn(String path, String role) {
        return signIn(path, "", role);
    }

    /** Opens a page that asks for a login, and answers on the login page with a name and roles. */
    public HttpResponse<String> signIn(String path, String name, String... roles) {
        var loginPage = get(path);
        var form = Arrays.stream(roles).map(role -> "&role=" + encode(role)).collect(Collectors.joining());
        return send(HttpRequest.newBuilder(loginPage.uri()), "username=" + encode(name) + form);
    }

    /** What is shown in the end, after all redirects. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(application.resolve(path))
                .header("Sec-Fetch-Mode", "navigate")
                .GET());
    }

    /** Sends a form of a page of the application. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(application.resolve(path))
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Site", "same-origin"),
                body);
    }

    /** What it keeps and sends back. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String form) {
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
