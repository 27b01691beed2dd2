package org.accalmie.kpi.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All definitions; there is never another page. */
public record DefinitionsResponse(
        int definitionVersion,
        List<DefinitionResponse> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}
