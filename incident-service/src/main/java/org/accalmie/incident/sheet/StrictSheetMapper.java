package org.accalmie.incident.sheet;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.json.StrictJson;

/** Reads sheets that do not come as the body of a request, as strictly as if they did. */
@Singleton
public class StrictSheetMapper {
    private final StrictJson json;
    private final Validator validator;

    StrictSheetMapper(StrictJson json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Reads a sheet that is to be recorded.
     *
     * @throws ProblemException 400 with everything that is wrong
     */
    public Sheet read(byte[] document) {
        var request = json.read(document, IncidentRequest.class);
        var violations = validator.validate(request, Recorded.class);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(
                    violations.stream().map(StrictSheetMapper::violation).toList());
        }
        return new Sheet(request);
    }

    private static Violation violation(ConstraintViolation<IncidentRequest> broken) {
        return new Violation(broken.getPropertyPath().toString(), broken.getMessage());
    }
}
