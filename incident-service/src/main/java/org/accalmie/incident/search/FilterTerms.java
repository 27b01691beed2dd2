package org.accalmie.incident.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Agent;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.incident.sheet.part.CustomerRequest;

/** What an incident is filtered by, as words of its own kind: no word of a sheet contains the sign. */
final class FilterTerms {
    private FilterTerms() {}

    static Stream<String> of(Sheet sheet, String recordedBy, LocalDate contactOn) {
        return Stream.of(
                        Stream.of(
                                of("customer", sheet.customerId()),
                                ofAgent(sheet.agent().id()),
                                of("recordedBy", recordedBy),
                                of("anger", sheet.anger()),
                                of("churnRisk", sheet.churnRisk()),
                                of("reason", sheet.reason())),
                        DateTerms.around(contactOn),
                        phone(sheet.fields()).stream().flatMap(Phones::tags))
                .flatMap(tags -> tags);
    }

    static String reference(String reference) {
        return of("reference", reference);
    }

    private static Optional<String> phone(IncidentRequest sheet) {
        return Optional.ofNullable(sheet.customer()).map(CustomerRequest::phone);
    }

    /** Whatever the case of the letters. */
    static String ofAgent(String id) {
        return of("agent", Agent.canonical(id));
    }

    static String of(String filter, Object value) {
        return filter + "=" + value;
    }
}
