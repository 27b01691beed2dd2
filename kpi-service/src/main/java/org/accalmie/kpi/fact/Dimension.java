package org.accalmie.kpi.fact;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what figures can be sliced. Never by agent. */
public enum Dimension {
    ALL("all", sheet -> "all"),
    AGENT_TEAM("agentTeam", Sheet::agentTeam),
    CHANNEL("channel", Sheet::channel),
    REASON("reason", Sheet::reason),
    ANGER("anger", Sheet::anger),
    PROFILE("profile", Sheet::profile),
    CUSTOMER_VALUE("customerValue", Sheet::customerValue);

    /** The slice of incidents that do not say. */
    public static final String NONE = "NONE";

    private final String wireName;
    private final Function<Sheet, @Nullable Object> value;

    Dimension(String wireName, Function<Sheet, @Nullable Object> value) {
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

    public String sliceOf(Sheet sheet) {
        var said = value.apply(sheet);
        return said == null ? NONE : said.toString();
    }
}
