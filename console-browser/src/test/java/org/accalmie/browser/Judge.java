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
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What depends on the colours. */
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN = """
            rules => axe.run(document, {resultTypes: ['violations'], runOnly: rules})
                .then(found => found.violations.flatMap(it => it.nodes.map(node =>
                    it.id + ': ' + node.target + ' ' + node.html.slice(0, 160) + ' ' +
                    (node.failureSummary ?? '').replace(/\\s+/g, ' ').slice(0, 240))))""";
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body, body *')].filter(it => {
                const style = getComputedStyle(it);
                const hidden = it.closest('.hidden, .skip') !== null || style.position === 'absolute' && it.clientWidth <= 1;
                const clips = ['hidden', 'clip'].includes(style.overflowX) && !it.matches('.summary');
                const texts = style.overflowX === 'visible'
                    && [...it.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '');
                return it.clientWidth > 0 && !hidden && (clips || texts) && style.display !== 'inline'
                    && it.scrollWidth > it.clientWidth + 1;
            }).map(it => 'cut off: ' + it.tagName.toLowerCase() + '.' + it.className + ' ' + it.scrollWidth + ' in '
                + it.clientWidth + ' ' + (it.textContent ?? '').trim().slice(0, 60)).slice(0, 20)
            .concat(document.documentElement.scrollWidth > innerWidth
                ? ['the page is ' + document.documentElement.scrollWidth + ' wide on ' + innerWidth] : [])""";

    private Judge() {}

    /** Violations of what screen readers, keyboards and eyes need. */
    static List<String> barriers(Page page) {
        return barriers(page, RULES);
    }

    /** Of a page that was looked at in other colours already. */
    static List<String> barriersOfColours(Page page) {
        return barriers(page, RULES_OF_COLOURS);
    }

    private static List<String> barriers(Page page, List<String> rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return strings(page.evaluate(RUN, rules));
    }

    /**
     * What does not fit where it is shown. What scrolls by itself does, and a row shows the beginning of its summary, which
     * the panel beside it has whole.
     */
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
