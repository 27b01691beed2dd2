package org.accalmie.escalation.document;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** What people wrote stays what they wrote: it can neither make a heading nor a link, nor leave its place. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");
    private static final Pattern BULLET = Pattern.compile("^([#+=-])");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\\\]+");
    /** A hard line break; what follows is indented, so that it stays within the item of a list. */
    private static final String BREAK = "\\\n  ";

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markdown::style)
            .build();

    /** In a mail a title is a line of facts, and not to shout; readers of mail take styles from the element alone. */
    private static final String TITLE = "font-size: 1.1em; margin: 1em 0 0.5em";

    private static final String SECTION = "font-size: 1em; margin: 1em 0 0.5em";

    private Markdown() {}

    /** The same characters, line by line, without any meaning. */
    static String escaped(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Markdown::escapedLine)
                .collect(Collectors.joining(BREAK));
    }

    /** An address that can be followed where it is one of the web, and plain characters where not; or none. */
    static String address(@Nullable String url) {
        if (url == null) {
            return "";
        }
        return ADDRESS.matcher(url).matches() ? "<" + url + ">" : escaped(url);
    }

    /** The same document as plain text. */
    static String toText(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new Unlinking());
        return TEXT.render(document) + "\n";
    }

    /** The same document for those who read HTML; what people wrote stays text. */
    static String toHtml(String markdown, String language) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
                <body style="font-family: sans-serif; line-height: 1.4; max-width: 44em; margin: 1em">
                %s</body>
                </html>
                """.formatted(language, HTML.render(PARSER.parse(markdown)));
    }

    private static String escapedLine(String line) {
        var characters = SPECIAL.matcher(line).replaceAll("\\\\$0");
        var text = BULLET.matcher(characters).replaceFirst("\\\\$1");
        return NUMBER.matcher(text).replaceFirst("$1\\\\$2");
    }

    private static void style(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("style", heading.getLevel() == 1 ? TITLE : SECTION);
        }
    }

    /** A plain text has its addresses as they are. */
    private static final class Unlinking extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            link.insertAfter(new Text(link.getDestination()));
            link.unlink();
        }
    }
}
