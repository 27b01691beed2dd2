package org.accalmie.console.person;

import jakarta.inject.Singleton;
import java.util.TreeMap;

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

    /** Under a name that there is already it takes the place of the other; without room it is not kept. */
    public void save(Person person, String name, String address) {
        var before = person.preferences().savedFilters();
        var clean = name.strip();
        var fits = !clean.isEmpty() && clean.length() <= NAME_AT_MOST && address.length() <= ADDRESS_AT_MOST;
        if (fits && (before.size() < AT_MOST || before.containsKey(clean))) {
            var saved = new TreeMap<>(before);
            saved.put(clean, address);
            store.put(person.name(), person.preferences().withFilters(saved));
        }
    }

    public void forget(Person person, String name) {
        var left = new TreeMap<>(person.preferences().savedFilters());
        left.remove(name);
        store.put(person.name(), person.preferences().withFilters(left));
    }
}
