package org.accalmie.web.media;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Media types as the framework's parser takes them; it throws at all others, wherever it meets them. */
final class ReadableMediaTypes {
    /** Well-formed and nobody's: what is unreadable is refused as anything else that is not offered or taken. */
    static final String UNREADABLE = "application/x-unreadable";

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String PARAMETER = "\\s*;\\s*" + TOKEN + "=(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*\")";
    private static final Pattern TYPE =
            Pattern.compile("\\s*" + TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*\\s*;?\\s*");
    private static final Pattern BAD_WEIGHT =
            Pattern.compile("(?i)\\s*;\\s*q=(?!(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*(?:[;,]|$))[^;,]*");
    private static final String ANY = "*/*";

    private ReadableMediaTypes() {}

    static String ofBody(String contentType) {
        return isReadable(contentType) && !contentType.contains("*") ? contentType : UNREADABLE;
    }

    /** One range that cannot be read spoils all; a weight that cannot be read is none. */
    static String ofAnswer(String accept) {
        if (accept.isBlank()) {
            return ANY;
        }
        var ranges = BAD_WEIGHT.matcher(accept).replaceAll("").split(",", -1);
        var named = Arrays.stream(ranges).map(ReadableMediaTypes::named).toList();
        return named.stream().allMatch(ReadableMediaTypes::isReadable) ? String.join(", ", named) : UNREADABLE;
    }

    /** Some old clients write a star for everything. */
    private static String named(String range) {
        var text = range.strip();
        return text.equals("*") || text.startsWith("*;") ? ANY + text.substring(1) : text;
    }

    private static boolean isReadable(String type) {
        return TYPE.matcher(type).matches();
    }
}
