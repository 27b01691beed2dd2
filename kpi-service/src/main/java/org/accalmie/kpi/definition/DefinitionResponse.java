package org.accalmie.kpi.definition;

/** A definition as {@code GET /kpis/definitions} shows it. */
public record DefinitionResponse(String id, String numerator, String denominator, String unit, String target) {
    static DefinitionResponse of(Kpi kpi) {
        return new DefinitionResponse(
                kpi.id(),
                kpi.numerator(),
                kpi.denominator(),
                kpi.unit().toString(),
                kpi.target().toString());
    }
}
