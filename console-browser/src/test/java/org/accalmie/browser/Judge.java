package org.accalmie.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is wrong with a page as it is shown. */
final class Judge {
    private static final String AXE = resource("/axe.min.js");
    private static final String RUN = """
            () => axe.run(document, {resultTypes: ['violations'],
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => found.violations.flatMap(it => it.nodes.map(node =>
                    it.id + ': ' + node.target + ' ' + node.html.slice(0, 160) + ' ' +
                    (node.failureSummary ?? '').replace(/\\s+/g, ' ').slice(0, 240))))""";
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body, body *')].filter(it => {
                const style = getComputedStyle(it);
                const hidden = it.closest('.hidden, .skip') !== null || style.position === 'absolute' && it.clientWidth <= 1;
                const scrolls = ['auto', 'scroll'].includes(style.overflowX);
                return it.clientWidth > 0 && !hidden && !scrolls && style.display !== 'inline'
                    && it.scrollWidth > it.clientWidth + 1 && !it.matches('input, select');
            }).map(it => 'cut off: ' + it.tagName.toLowerCase() + '.' + it.className + ' ' + it.scrollWidth + ' in '
                + it.clientWidth + ' ' + (it.textContent ?? '').trim().slice(0, 60)).slice(0, 20)
            .concat(document.documentElement.scrollWidth > innerWidth
                ? ['the page is ' + document.documentElement.scrollWidth + ' wide on ' + innerWidth] : [])""";

    private Judge() {}

    /** Violations of what screen readers, keyboards and eyes need. */
    static List<String> barriers(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return strings(page.evaluate(RUN));
    }

    /** What does not fit where it is shown; the wide things that scroll by themselves do. */
    static List<String> cutOff(Page page) {
        return strings(page.evaluate(CUT_OFF));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(Judge.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
