package org.accalmie.console.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import org.accalmie.console.problem.ProblemView;

/** Problems as pages. */
@RequestScoped
public class Problems {
    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    public String page(ProblemView problem) {
        var page = pages.page(null);
        return Templates.problem(page, problem)
                .setLocale(page.person().language().locale())
                .render();
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(PageView page, ProblemView problem);
    }
}
