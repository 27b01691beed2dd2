package org.accalmie.console.person;

import jakarta.inject.Singleton;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Filters under a name of the person's own. */
@Singleton
public class SavedFilters {
    private static final int AT_MOST = 20;
    private static final int NAME_AT_MOST = 40;
    private static final int ADDRESS_AT_MOST = 400;

    private final PreferenceStore store;

    SavedFilters(PreferenceStore store) {
        this.store = store;
    }

    /**
     * Under a name that there is already it takes the place of the other.
     *
     * @return why it was not kept, absent where it was
     */
    public @Nullable FilterFault save(Person person, String name, String address) {
        var clean = name.strip();
        if (clean.isEmpty()) {
            return FilterFault.UNNAMED;
        }
        if (clean.length() > NAME_AT_MOST) {
            return FilterFault.LONG;
        }
        if (address.length() > ADDRESS_AT_MOST) {
            return FilterFault.MANY;
        }
        var kept = store.change(person.name(), before -> with(before, clean, address));
        return address.equals(kept.savedFilters().get(clean)) ? null : FilterFault.FULL;
    }

    public void forget(Person person, String name) {
        store.change(person.name(), before -> {
            var left = new TreeMap<>(before.savedFilters());
            left.remove(name);
            return before.withFilters(left);
        });
    }

    private static Preferences with(Preferences before, String name, String address) {
        var saved = new TreeMap<>(before.savedFilters());
        if (saved.size() < AT_MOST || saved.containsKey(name)) {
            saved.put(name, address);
        }
        return before.withFilters(saved);
    }
}
