package org.accalmie.local.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Puts a {@link LoginPage} before the library's authorisation endpoint, and leaves every other path to the library. */
final class LoginRoute implements Route {
    private static final String ENDPOINT = "/authorize";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Route provider;

    LoginRoute(Route provider) {
        this.provider = provider;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return provider.match(request);
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        if (!request.getOriginalUrl().encodedPath().endsWith(ENDPOINT)) {
            return provider.invoke(request);
        }
        return "POST".equals(request.getMethod()) ? signIn(request) : ask(request);
    }

    /** The library's own page is not shown; that it would be says that the request is sound. */
    private OAuth2HttpResponse ask(OAuth2HttpRequest request) {
        var answer = provider.invoke(request);
        return answer.getStatus() == OK ? page(request, OK) : answer;
    }

    private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
        var form = LoginForm.of(request.getBody() == null ? "" : request.getBody());
        if (form.isEmpty()) {
            return page(request, BAD_REQUEST);
        }
        var body = "username=%s&claims=%s".formatted(encode(form.user()), encode(form.claims()));
        return provider.invoke(
                new OAuth2HttpRequest(request.getHeaders(), request.getMethod(), request.getOriginalUrl(), body));
    }

    private static OAuth2HttpResponse page(OAuth2HttpRequest request, int status) {
        var page = LoginPage.inLanguageOf(request.getHeaders().get("Accept-Language"));
        var headers = Headers.of("Content-Type", "text/html;charset=UTF-8", "Cache-Control", "no-store");
        return new OAuth2HttpResponse(headers, status, page.html(status != OK), null);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
