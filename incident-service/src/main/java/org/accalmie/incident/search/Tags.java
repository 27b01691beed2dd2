package org.accalmie.incident.search;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Agent;
import org.accalmie.incident.sheet.Sheet;

/** What an incident is filtered by, as words of its own kind: no word of a sheet contains the sign. */
final class Tags {
    private Tags() {}

    static Stream<String> of(Sheet sheet, String recordedBy, LocalDate contactOn) {
        return Stream.concat(
                Stream.of(
                        of("customer", sheet.customerId()),
                        ofAgent(sheet.agent().id()),
                        of("recordedBy", recordedBy),
                        of("anger", sheet.anger()),
                        of("churnRisk", sheet.churnRisk()),
                        of("reason", sheet.reason())),
                Days.around(contactOn));
    }

    /** Whatever the case of the letters. */
    static String ofAgent(String id) {
        return of("agent", Agent.canonical(id));
    }

    static String of(String filter, Object value) {
        return filter + "=" + value;
    }
}
