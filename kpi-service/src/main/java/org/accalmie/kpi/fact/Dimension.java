package org.accalmie.kpi.fact;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.jspecify.annotations.Nullable;

/** By what figures can be sliced. Never by agent. */
public enum Dimension {
    ALL("all", sheet -> "all"),
    AGENT_TEAM("agentTeam", Sheet::agentTeam),
    CHANNEL("channel", Sheet::channel),
    REASON("reason", Sheet::reason),
    ANGER("anger", Sheet::anger),
    PROFILE("profile", Sheet::profile),
    CUSTOMER_VALUE("customerValue", Sheet::customerValue),
    /** The team that received an escalation, which the sheet does not know. */
    TEAM("team", (sheet, team) -> team);

    /** The slice of what does not say. */
    public static final String NONE = "NONE";

    private final String wireName;
    private final BiFunction<Sheet, @Nullable String, @Nullable Object> value;

    Dimension(String wireName, Function<Sheet, @Nullable Object> value) {
        this(wireName, (sheet, team) -> value.apply(sheet));
    }

    Dimension(String wireName, BiFunction<Sheet, @Nullable String, @Nullable Object> value) {
        this.wireName = wireName;
        this.value = value;
    }

    /** The name in queries and in the database. */
    @Override
    public String toString() {
        return wireName;
    }

    public static Dimension named(String wireName) {
        return Stream.of(values())
                .filter(dimension -> dimension.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a slice of it may be called so; teams are data. */
    public boolean has(String slice) {
        var known = known();
        return slice.equals(NONE) || known.isEmpty() || known.contains(slice);
    }

    private Set<String> known() {
        return switch (this) {
            case ALL, AGENT_TEAM, TEAM -> Set.of();
            case CHANNEL -> names(Channel.values());
            case REASON -> names(Reason.values());
            case ANGER -> names(Anger.values());
            case PROFILE -> names(Profile.values());
            case CUSTOMER_VALUE -> names(CustomerValue.values());
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** @param team that received the escalation, where one is counted */
    public String sliceOf(Sheet sheet, @Nullable String team) {
        return sliceOf(value.apply(sheet, team));
    }

    /** The slice of a value that may not have been said. */
    public static String sliceOf(@Nullable Object said) {
        return said == null ? NONE : said.toString();
    }
}
