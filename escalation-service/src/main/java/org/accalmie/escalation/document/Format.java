package org.accalmie.escalation.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a document comes in: Markdown unless plain text is asked for. */
enum Format {
    MARKDOWN("text/markdown"),
    TEXT("text/plain");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    String of(String markdown) {
        return this == TEXT ? Markdown.toText(markdown) : markdown;
    }

    /** The parameter wins over the header; a header that fits none of them gets Markdown. */
    static Format asked(@Nullable String parameter, @Nullable String accept) {
        if (parameter != null) {
            return Stream.of(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("format", "must be markdown or text"));
        }
        return accept == null
                ? MARKDOWN
                : Arrays.stream(accept.split(",", -1))
                        .flatMap(range -> Stream.of(values())
                                .filter(format -> range.strip().startsWith(format.mediaType)))
                        .findFirst()
                        .orElse(MARKDOWN);
    }
}
