package org.accalmie.console.upstream;

import io.quarkus.oidc.AccessTokenCredential;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Each call is made as the person who is signed in, so that the services decide what they may. */
@Singleton
public class AccessTokenFilter implements ClientRequestFilter {
    private final AccessTokenCredential credential;

    AccessTokenFilter(AccessTokenCredential credential) {
        this.credential = credential;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + credential.getToken());
    }
}
