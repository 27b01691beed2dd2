package org.accalmie.local.identity;

import java.net.InetAddress;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.accalmie.local.LocalServer;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider that believes whoever asks: for development and tests only. */
public final class IdentityProvider implements LocalServer {
    static final String ISSUER_ID = "accalmie";

    private final int port;
    private @Nullable MockOAuth2Server server;

    public IdentityProvider(int port) {
        this.port = port;
    }

    @Override
    public String name() {
        return "OIDC";
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            var configuration = configuration();
            var library = new OAuth2HttpRequestHandler(configuration);
            server = new MockOAuth2Server(configuration, new LoginRoute(library.getAuthorizationServer()));
            server.start(InetAddress.getLoopbackAddress(), port);
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server = null;
        }
    }

    public String issuer() {
        return "http://localhost:%d/%s".formatted(port, ISSUER_ID);
    }

    private static OAuth2Config configuration() {
        var provider = new OAuth2TokenProvider();
        return new OAuth2Config(true, null, null, false, provider, Set.of(new DemoTokenCallback()), new NettyWrapper());
    }
}
