package org.accalmie.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * Fills tokens from the form parameters of the request: {@code role} (several by comma or space; default: the client id),
 * {@code username} (default: the first role), {@code lifetime} (ISO duration, negative for an expired token) and
 * {@code claims} (a JSON object: what it names replaces the usual claims, null takes one away).
 */
final class DemoTokenCallback implements OAuth2TokenCallback {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration AGE_OF_EXPIRED = Duration.ofHours(2);

    private static final Set<GrantType> OF_A_LOGIN = Set.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN);

    private final InstantSource clock = InstantSource.system();

    @Override
    public String issuerId() {
        return IdentityProvider.ISSUER_ID;
    }

    /** Asked for by clients that come with their own credentials; a login, or its refresh, brings its own subject. */
    @Override
    public String subject(TokenRequest request) {
        if (OF_A_LOGIN.contains(request.getAuthorizationGrant().getType())) {
            // used already, or given by an earlier run: the client would be taken for the person
            throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "The login is not known");
        }
        return name(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("accalmie");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var claims = new HashMap<String, Object>();
        claims.put("preferred_username", name(request));
        claims.put("groups", roles(request));
        parameter(request, "lifetime").map(Duration::parse).ifPresent(it -> claims.putAll(expiry(it)));
        parameter(request, "claims").map(DemoTokenCallback::json).ifPresent(claims::putAll);
        claims.values().removeIf(Objects::isNull);
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static Map<String, Object> json(String object) {
        try {
            return JSON.readValue(object, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Date> expiry(Duration lifetime) {
        var expiresAt = clock.instant().plus(lifetime);
        if (!lifetime.isNegative()) {
            return Map.of("exp", Date.from(expiresAt));
        }
        var issuedAt = Date.from(expiresAt.minus(AGE_OF_EXPIRED));
        return Map.of("iat", issuedAt, "nbf", issuedAt, "exp", Date.from(expiresAt));
    }

    private static String name(TokenRequest request) {
        return parameter(request, "username").orElseGet(() -> roles(request).getFirst());
    }

    private static List<String> roles(TokenRequest request) {
        var named = parameter(request, "role").orElseGet(() -> clientId(request));
        return Arrays.stream(named.split("[,\\s]+")).filter(it -> !it.isEmpty()).toList();
    }

    private static String clientId(TokenRequest request) {
        var authentication = request.getClientAuthentication();
        return authentication == null
                ? request.getClientID().getValue()
                : authentication.getClientID().getValue();
    }

    private static Optional<String> parameter(TokenRequest request, String name) {
        return Optional.ofNullable(request.getCustomParameter(name))
                .flatMap(values -> values.stream().findFirst())
                .filter(it -> !it.isBlank());
    }
}
