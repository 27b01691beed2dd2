package org.accalmie.kpi.definition;

import java.util.ResourceBundle;
import org.accalmie.web.language.Language;

/** What KPIs are called and what they divide by what, in each language: {@code kpi-definitions_<language>.properties}. */
public final class Wordings {
    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wordings() {}

    public record Wording(String name, String numerator, String denominator) {}

    /** @throws java.util.MissingResourceException for a KPI without words */
    public static Wording of(Kpi kpi, Language language) {
        var bundle = ResourceBundle.getBundle("kpi-definitions", language.locale(), FILES);
        return new Wording(
                bundle.getString(kpi.id() + ".name"),
                bundle.getString(kpi.id() + ".numerator"),
                bundle.getString(kpi.id() + ".denominator"));
    }
}
