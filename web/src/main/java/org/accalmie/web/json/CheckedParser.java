package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes, wherever they stand, texts that PostgreSQL cannot store and numbers whose plain form fills the memory, and
 * passes over members whose name is unknown or was there before.
 */
final class CheckedParser extends JsonParserDelegate {
    private static final int MAX_DIGITS = 40;

    private final JsonViolations violations;
    private final Deque<ObjectNames> objects = new ArrayDeque<>();

    CheckedParser(JsonParser parser, JsonViolations violations) {
        super(parser);
        this.violations = violations;
    }

    /** The names that the object may have that has just begun. */
    void expect(Set<String> names) {
        objects.getLast().expect(names);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        while (token == JsonToken.FIELD_NAME && isRefused(getText())) {
            super.nextToken();
            super.skipChildren();
            token = super.nextToken();
        }
        check(token);
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        var token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        if (hasToken(JsonToken.START_OBJECT)) {
            objects.removeLast();
        }
        return super.skipChildren();
    }

    private boolean isRefused(String name) {
        var refusal = objects.getLast().refuse(name);
        refusal.ifPresent(this::note);
        return refusal.isPresent();
    }

    private void check(@Nullable JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> objects.addLast(new ObjectNames());
            case END_OBJECT -> objects.removeLast();
            case FIELD_NAME, VALUE_STRING -> requireStorable(getText());
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> requireSober(getText());
            case null, default -> {
                // nothing in it can be wrong
            }
        }
    }

    private void requireStorable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == 0) {
                note("must not contain a NUL character");
            }
            if (Character.isSurrogate(character)) {
                if (!isPair(text, i)) {
                    note("must not contain half of a surrogate pair");
                }
                i++;
            }
        }
    }

    private void requireSober(String number) {
        if (number.length() > MAX_DIGITS || digits(number) > MAX_DIGITS) {
            note("must be a number of at most " + MAX_DIGITS + " digits");
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

    private void note(String message) {
        violations.add(JsonPath.of(getParsingContext()), message);
    }
}
