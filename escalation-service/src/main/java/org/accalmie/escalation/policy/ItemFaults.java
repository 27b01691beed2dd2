package org.accalmie.escalation.policy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.web.validation.Names;
import org.jspecify.annotations.Nullable;

/** What is wrong with the items of a document, each fault at its place; what could not be read is passed over. */
public final class ItemFaults {
    private static final String GIVEN = "must be given";

    private final List<Fault> faults = new ArrayList<>();

    public List<Fault> all() {
        return List.copyOf(faults);
    }

    public ItemFaults when(boolean wrong, String at, String message) {
        if (wrong) {
            faults.add(new Fault(at, message));
        }
        return this;
    }

    public ItemFaults given(String at, @Nullable Object value) {
        return when(value == null, at, GIVEN);
    }

    /** How something is called. */
    public ItemFaults name(String at, @Nullable String name) {
        return given(at, name).when(name != null && !Names.isName(name), at, Names.RULE);
    }

    public ItemFaults user(String at, @Nullable String name) {
        return when(name != null && !Names.isUser(name), at, Names.USER_RULE);
    }

    public ItemFaults users(String at, @Nullable List<@Nullable String> names) {
        for (var i = 0; names != null && i < names.size(); i++) {
            user(at + "[" + i + "]", names.get(i));
        }
        return this;
    }

    public ItemFaults zone(String at, @Nullable ZoneId zone) {
        return when(
                zone != null && !Zones.isRegion(zone),
                at,
                "must be the name of a region, such as Europe/Paris, or UTC");
    }

    /** Of several that are called the same, all but the first are at fault. */
    public <T> ItemFaults unique(String at, String field, List<@Nullable T> items, Function<T, @Nullable String> name) {
        var seen = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            T item = items.get(i);
            var called = item == null ? null : name.apply(item);
            when(called != null && !seen.add(called), at + "[" + i + "]." + field, "must not be given twice");
        }
        return this;
    }
}
