package org.accalmie.incident.search;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.incident.sheet.Sheet;

/**
 * An incident as it can be found.
 *
 * @param words the text of a {@code tsvector}, without its place among the incidents
 */
public record SearchDocument(UUID incidentId, String words) {

    /** Reduces the sheet to its words; takes some ten microseconds of this JVM and none of the database. */
    public static SearchDocument of(UUID incidentId, Sheet sheet, String recordedBy, LocalDate contactOn) {
        var stems = SheetTexts.of(sheet.fields())
                .flatMap(text -> Stems.words(text).stream())
                .distinct()
                .flatMap(word -> Stems.of(word).stream());
        var words = Stream.concat(stems, FilterTerms.of(sheet, recordedBy, contactOn))
                .distinct()
                .map(Lexemes::quoted)
                .collect(Collectors.joining(" "));
        return new SearchDocument(incidentId, words);
    }

    /** The same, found by its reference as well. */
    public SearchDocument named(String reference) {
        return new SearchDocument(incidentId, words + " " + Lexemes.quoted(FilterTerms.reference(reference)));
    }
}
