package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Refuses texts that PostgreSQL cannot store and numbers whose plain form fills the memory, wherever they stand. */
final class CheckedParser extends JsonParserDelegate {
    private static final int MAX_DIGITS = 40;

    CheckedParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            requireStorable(getText());
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            requireSober(getText());
        }
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        var token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    private void requireStorable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == 0) {
                throw refused("must not contain a NUL character");
            }
            if (Character.isSurrogate(character)) {
                if (!isPair(text, i)) {
                    throw refused("must not contain half of a surrogate pair");
                }
                i++;
            }
        }
    }

    private void requireSober(String number) {
        if (number.length() > MAX_DIGITS || digits(number) > MAX_DIGITS) {
            throw refused("must be a number of at most " + MAX_DIGITS + " digits");
        }
    }

    /** How many characters the number's plain form has. */
    private static long digits(String number) {
        try {
            var value = new BigDecimal(number);
            return Math.max(value.precision() - (long) value.scale(), value.scale());
        } catch (NumberFormatException exponentOutOfRange) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    private ProblemException refused(String message) {
        return ProblemException.invalid(JsonPath.of(getParsingContext()), message);
    }
}
