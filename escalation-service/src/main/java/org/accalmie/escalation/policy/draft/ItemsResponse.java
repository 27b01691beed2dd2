package org.accalmie.escalation.policy.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A versioned list, all of it on one page; what was answered may be sent back changed. */
record ItemsResponse<T>(
        int version,
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}
