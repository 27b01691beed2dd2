package org.accalmie.console.upstream;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service has against a value, so that it can be said in the reader's language: services say it in English alone.
 *
 * @param limit a figure that belongs to it, empty where there is none
 * @param text the service's own words
 */
public record Complaint(Kind kind, String limit, String text) {
    /** By what a service says; the first that fits counts. */
    public enum Kind {
        MISSING("must not be (?:null|blank|empty|null or blank)|must be given|is needed for [A-Z_]+"),
        LONGEST("(?:length|size) must be between 0 and (\\d+)"),
        LENGTH("(?:length|size) must be between (\\d+) and (\\d+)"),
        LEAST("must be greater than or equal to (-?[\\d.]+)"),
        MOST("must be less than or equal to (-?[\\d.]+)"),
        MORE_THAN("must be greater than (-?[\\d.]+)"),
        MONEY("numeric value out of bounds .*|must have at most \\d+ digits before and \\d+ after the point"),
        NUMBER("must be a (?:whole )?number.*"),
        EMAIL("must be an e-mail address|must be a well-formed email address"),
        WEB_ADDRESS("must be a web address"),
        CUSTOMER_ID("must be 1 to 64 characters.*"),
        IDENTIFIER("must not be \\. or \\.\\., no control characters.*|must be (?:a user name: )?1 to \\d+ .*"),
        PLACEHOLDER("is a placeholder that was not filled in"),
        AHEAD("must not be more than 5 minutes ahead|must not be in the future.*"),
        PASSED("must be after now|must be in the future"),
        DURATION("must be longer than zero|must be at most PT12H|must be an ISO 8601 duration.*|must not be negative"),
        CALMED_LATER("must not be longer than the contact"),
        BEYOND_YEARS("must not be before 1900|must not be after 9998|must be between the years .*"),
        MOMENT("must be an instant with an offset.*|must be a (?:date|time of day|clock time).*|must be a time zone.*"),
        ONE_OF("must be one of (?!the teams).*|is not one of the values|must be (?:KEPT|state|fr).*"),
        TEAM("must be one of the teams"),
        DOSSIER_FIELD("must be a field of the dossier"),
        OPTION("must be the label of an option"),
        TWICE("must not be given twice|must be given once"),
        STAYS("must stay as it is|must be what the path says"),
        CHARACTERS("must not contain .*"),
        UNREADABLE("must be (?:of another type|a text|true or false|a list|an object|a UUID|UTF-8.*|UUIDs)"
                + "|is (?:not valid.*|nested too deeply.*|not a known (?:field|parameter))|must not be followed by.*"
                + "|must match .*|must be false: .*"),
        SEVEN_DAYS("Agents may correct their incidents for seven days\\."),
        OTHERS("This (?:incident|escalation) (?:belongs to others|is not yours)\\.|This is for others to do\\."),
        KEY_REUSED("This Idempotency-Key was used before with another request\\."),
        OTHER(".*");

        private final Pattern said;

        Kind(String said) {
            this.said = Pattern.compile(said, Pattern.DOTALL);
        }
    }

    public static Complaint of(String text) {
        return Stream.of(Kind.values())
                .flatMap(kind -> {
                    var found = kind.said.matcher(text);
                    return found.matches() ? Stream.of(new Complaint(kind, limit(found.toMatchResult()), text)) : null;
                })
                .findFirst()
                .orElse(new Complaint(Kind.OTHER, "", text));
    }

    /** Whether it can be said in any language. */
    public boolean isKnown() {
        return kind != Kind.OTHER;
    }

    private static String limit(MatchResult found) {
        return switch (found.groupCount()) {
            case 0 -> "";
            case 1 -> found.group(1);
            default -> found.group(1) + "\u2013" + found.group(2);
        };
    }
}
