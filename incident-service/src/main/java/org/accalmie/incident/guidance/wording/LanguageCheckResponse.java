package org.accalmie.incident.guidance.wording;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, in order of place. */
public record LanguageCheckResponse(
        @Schema(
                description = "What start and end count: UTF-16 code units, as JavaScript and Java do;"
                        + " an emoji is mostly two of them",
                examples = "UTF-16")
        String unit,

        List<Finding> items) {
    private static final String UNIT = "UTF-16";

    static LanguageCheckResponse of(List<Finding> items) {
        return new LanguageCheckResponse(UNIT, items);
    }
}
