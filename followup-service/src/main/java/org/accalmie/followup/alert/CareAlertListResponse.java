package org.accalmie.followup.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.accalmie.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of alerts.
 *
 * @param asOf when they were read
 * @param next the cursor of the page that follows; always written, null on the last page
 */
record CareAlertListResponse(
        Instant asOf,
        List<CareAlertResponse> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    static CareAlertListResponse of(Instant asOf, Page<CareAlert> page) {
        var shown = page.map(CareAlertResponse::of);
        return new CareAlertListResponse(asOf, shown.items(), shown.next());
    }
}
