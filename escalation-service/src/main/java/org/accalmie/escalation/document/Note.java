package org.accalmie.escalation.document;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the internal note says, in the words of one language. Public, and each part too, for the templates' sake. */
public record Note(
        Header header,
        Context context,
        List<Fact> facts,
        @Nullable String symptoms,
        @Nullable String environment,
        @Nullable String exactWords,
        List<Evidence> evidence,
        Done done,
        Asked asked,
        Stakes stakes,
        List<Option> options,
        @Nullable Decided decided,
        boolean legal) {

    /** The line at the top. */
    public record Header(
            String type, String customerId, String impact, String urgency, String ticket, String at, String owner) {}

    /** Who the customer is, and what happened before. */
    public record Context(
            @Nullable String since,
            @Nullable String value,
            boolean vip,
            @Nullable String product,
            @Nullable String subscription,
            @Nullable String summary,
            String reason,
            List<String> history) {}

    /** What happened when. */
    public record Fact(@Nullable String at, String text) {}

    /** Where it can be seen; the address is Markdown already. */
    public record Evidence(String kind, RawString url) {}

    /** What was done already. */
    public record Done(@Nullable String actions, @Nullable String gesture, List<String> commitments) {}

    /** What is asked of the team, and what it may still miss. */
    public record Asked(String team, @Nullable String request, List<String> missing) {}

    /** How urgent it is, and for whom. */
    public record Stakes(
            String urgency,
            @Nullable String acknowledgeBy,
            @Nullable String nextUpdateAt,
            @Nullable String users,
            @Nullable String amount,
            @Nullable String risk,
            @Nullable String externalDeadline) {}

    /** One way to decide. */
    public record Option(
            String label,
            @Nullable String cost,
            @Nullable String delay,
            @Nullable String risk,
            @Nullable String precedent) {}

    /** What was decided. */
    public record Decided(String chosen, String decider, String statement) {}
}
