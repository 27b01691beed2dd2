package org.accalmie.incident.connector.making;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.web.ProblemException;
import org.accalmie.web.json.StrictJson;
import org.accalmie.web.problem.Constraints;

/** Reads what was mapped as strictly as the body of a request. */
@Singleton
class ReportMapper {
    private final StrictJson json;
    private final Constraints constraints;

    ReportMapper(StrictJson json, Constraints constraints) {
        this.json = json;
        this.constraints = constraints;
    }

    /** @throws ProblemException with everything that is wrong */
    <T> T read(Mapped.Sheet made, Class<T> type) {
        return json.reading(made.fields().toString().getBytes(UTF_8), type).orRefuse(constraints::brokenBy);
    }
}
