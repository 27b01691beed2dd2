package org.accalmie.incident.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.accalmie.incident.sheet.part.Recorded;
import org.accalmie.web.ProblemException;
import org.accalmie.web.json.StrictJson;
import org.accalmie.web.problem.Constraints;

/** Reads sheets that do not come as the body of a request, as strictly as if they did. */
@Singleton
public class StrictSheetMapper {
    private final StrictJson json;
    private final Constraints constraints;

    StrictSheetMapper(StrictJson json, Constraints constraints) {
        this.json = json;
        this.constraints = constraints;
    }

    /**
     * Reads a sheet that is to be recorded.
     *
     * @throws ProblemException 400 with everything that is wrong
     */
    public Sheet read(byte[] document) {
        var request = json.reading(document, IncidentRequest.class)
                .orRefuse(sheet -> constraints.brokenBy(sheet, Recorded.class));
        return new Sheet(request);
    }

    /**
     * Reads a sheet that is to take the place of another, as {@link #read} does, with what it says to be empty.
     *
     * @throws ProblemException 400 with everything that is wrong
     */
    public Sheet readInPlace(byte[] document) {
        var sheet = read(document);
        return new Sheet(sheet.fields(), PlainlyEmpty.in(json.read(document, ObjectNode.class)));
    }
}
