package org.accalmie.web.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a verified token says of its caller; a claim of another shape than expected says nothing. */
record TokenClaims(JsonNode payload) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NAME = 255;

    static TokenClaims of(String token) {
        try {
            return new TokenClaims(JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the claim is missing, no text, blank, or nothing that can be stored. */
    Optional<String> name(String claim) {
        return Optional.of(payload.path(claim))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(TokenClaims::isName);
    }

    /** The texts of a list, or those of a text between its blanks. */
    Stream<String> texts(String path) {
        var claim = find(path);
        return claim.isTextual()
                ? Arrays.stream(claim.textValue().split(" ")).filter(text -> !text.isEmpty())
                : StreamSupport.stream(claim.spliterator(), false)
                        .filter(item -> claim.isArray() && item.isTextual())
                        .map(JsonNode::textValue);
    }

    /** A claim whose whole name is the path wins: names of claims may be addresses. */
    private JsonNode find(String path) {
        if (payload.has(path)) {
            return payload.path(path);
        }
        return List.of(path.split("[./]")).stream().reduce(payload, JsonNode::path, (one, other) -> other);
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
