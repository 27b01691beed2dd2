package org.accalmie.incident.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.incident.sheet.StrictSheetMapper;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.validation.Blanks;

/** Reads sheets whose natural key stands in the path, and may stand in the body as well. */
@Singleton
public class KeyedSheetMapper {
    private static final char UNREADABLE = '\uFFFD';

    private final StrictSheetMapper sheets;

    KeyedSheetMapper(StrictSheetMapper sheets) {
        this.sheets = sheets;
    }

    /**
     * The sheet under its key.
     *
     * @throws ProblemException 400 with everything that is wrong
     */
    public Sheet read(NaturalKey key, ObjectNode body) {
        var parts = Map.of("source", key.source(), "externalId", key.externalId());
        requireSaid(parts);
        requireText(parts);
        requireSame(parts, body);
        parts.forEach(body::put);
        return sheets.readInPlace(body.toString().getBytes(UTF_8));
    }

    private static void requireSaid(Map<String, String> parts) {
        refuse(
                "must not be blank",
                parts.entrySet().stream()
                        .filter(part -> Blanks.isBlank(part.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Octets that are no UTF-8 are all read as one character, and would be one key. */
    private static void requireText(Map<String, String> parts) {
        refuse(
                "must be UTF-8",
                parts.entrySet().stream()
                        .filter(part -> part.getValue().indexOf(UNREADABLE) >= 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void requireSame(Map<String, String> parts, ObjectNode body) {
        refuse(
                "must be what the path says",
                parts.entrySet().stream()
                        .filter(part -> saysElse(body, part.getKey(), part.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean saysElse(ObjectNode body, String field, String inPath) {
        var said = body.path(field);
        var saysNothing = said.isMissingNode() || said.isNull() || said.isTextual() && Blanks.isBlank(said.textValue());
        return !saysNothing && !(said.isTextual() && said.textValue().equals(inPath));
    }

    private static void refuse(String message, List<String> fields) {
        if (!fields.isEmpty()) {
            throw ProblemException.invalid(fields.stream()
                    .sorted()
                    .map(field -> new Violation(field, message))
                    .toList());
        }
    }
}
