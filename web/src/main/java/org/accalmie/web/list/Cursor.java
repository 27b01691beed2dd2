package org.accalmie.web.list;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.accalmie.web.ProblemException;

/**
 * The place after which a list goes on: the sort key of the last item shown. URL-safe without padding on the wire.
 *
 * @param parts the values of the sort key, in order
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @param size how many parts this list's cursors have
     * @throws ProblemException 400 naming {@code after}, for anything else
     */
    public static Cursor decode(String encoded, int size) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(text.split(SEPARATOR, -1)));
            if (cursor.parts().size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
        throw unreadable();
    }

    /**
     * Reads a cursor of lists that are sorted by id.
     *
     * @throws ProblemException 400 naming {@code after}, for anything else
     */
    public static UUID id(String encoded) {
        try {
            return UUID.fromString(decode(encoded, 1).parts().getFirst());
        } catch (IllegalArgumentException noId) {
            throw unreadable();
        }
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** 400 naming {@code after}: for a part that is no value of its sort key. */
    public static ProblemException unreadable() {
        return ProblemException.invalid("after", "must be a cursor that this list gave");
    }
}
