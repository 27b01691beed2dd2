package org.accalmie.kpi.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accalmie.web.etag.ContentTags;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures.
 *
 * @param asOf when they were read
 * @param next the cursor of the page that follows; null on the last
 */
public record FiguresResponse(
        LocalDate from,
        LocalDate to,
        String interval,
        Instant asOf,
        int definitionVersion,
        List<FigureResponse> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    /** The same for answers that say the same in that form, whenever they were read. */
    EntityTag tag(String form) {
        return ContentTags.of(List.of(form, from, to, interval, definitionVersion, items, Optional.ofNullable(next)));
    }
}
