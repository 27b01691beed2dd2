package org.accalmie.incident.connector.mapping;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.exceptions.CelBadFormatException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.extensions.CelStringExtensions.Function;
import dev.cel.runtime.CelFunctionBinding;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.accalmie.web.validation.Blanks;

/** What foreign tools' habits ask for beside standard CEL: times without an offset, and tags that mean something. */
final class Functions {
    static final CelStringExtensions TEXTS = CelExtensions.strings(
            Function.LOWER_ASCII, Function.UPPER_ASCII, Function.SPLIT, Function.SUBSTRING, Function.TRIM);

    static final List<CelFunctionDecl> DECLARED = List.of(
            CelFunctionDecl.newFunctionDeclaration(
                    "instant",
                    CelOverloadDecl.newGlobalOverload(
                            "instant_text_pattern_zone",
                            SimpleType.STRING,
                            SimpleType.STRING,
                            SimpleType.STRING,
                            SimpleType.STRING)),
            CelFunctionDecl.newFunctionDeclaration(
                    "tagged",
                    CelOverloadDecl.newGlobalOverload(
                            "tagged_list_prefix",
                            SimpleType.STRING,
                            ListType.create(SimpleType.DYN),
                            SimpleType.STRING)));

    static final List<CelFunctionBinding> BOUND = List.of(
            CelFunctionBinding.from(
                    "instant_text_pattern_zone",
                    List.of(String.class, String.class, String.class),
                    said -> instant(String.valueOf(said[0]), String.valueOf(said[1]), String.valueOf(said[2]))),
            CelFunctionBinding.from("tagged_list_prefix", List.class, String.class, Functions::tagged));

    /** No time that a tool writes is longer, nor any pattern of one. */
    private static final int LONGEST = 64;

    private Functions() {}

    /** A time of the clocks there; where they tell it twice the earlier one, where they skip it as much later. */
    private static String instant(String text, String pattern, String zone) {
        if (Blanks.isBlank(text)) {
            return "";
        }
        if (text.length() > LONGEST || pattern.length() > LONGEST) {
            throw new CelBadFormatException("No time is that long");
        }
        try {
            return LocalDateTime.parse(text.strip(), DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                    .atZone(ZoneId.of(zone))
                    .toInstant()
                    .toString();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new CelBadFormatException(unreadable);
        }
    }

    /** What follows the prefix in the first tag that begins with it, as the sheet writes its words; empty where none does. */
    private static String tagged(List<?> tags, String prefix) {
        return tags.stream()
                .map(tag -> String.valueOf(tag).strip().toLowerCase(Locale.ROOT))
                .filter(tag -> tag.startsWith(prefix))
                .findFirst()
                .map(tag -> tag.substring(prefix.length()).toUpperCase(Locale.ROOT))
                .orElse("");
    }
}
