package org.accalmie.kpi.definition;

import java.util.List;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A definition as {@code GET /kpis/definitions} shows it.
 *
 * @param by the dimensions that {@code by} takes for it
 */
public record DefinitionResponse(
        String id,
        String name,
        String numerator,
        String denominator,
        String unit,
        @Nullable String target,
        List<String> by) {
    static DefinitionResponse of(Kpi kpi, Language language) {
        var wording = Wordings.of(kpi, language);
        var target = kpi.target();
        return new DefinitionResponse(
                kpi.id(),
                wording.name(),
                wording.numerator(),
                wording.denominator(),
                kpi.unit().toString(),
                target == null ? null : target.toString(),
                kpi.dimensions().stream().sorted().map(Dimension::toString).toList());
    }
}
