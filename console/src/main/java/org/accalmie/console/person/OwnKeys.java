package org.accalmie.console.person;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Single keys that a person changed or took away (WCAG 2.1.4). */
@Singleton
public class OwnKeys {
    private final PreferenceStore store;

    OwnKeys(PreferenceStore store) {
        this.store = store;
    }

    /** The key of each, empty for one that was taken away. */
    public static Map<SingleKey, String> of(Preferences preferences) {
        var own = preferences.shortcuts() == null ? Map.<String, String>of() : preferences.shortcuts();
        var all = new EnumMap<SingleKey, String>(SingleKey.class);
        for (var key : SingleKey.values()) {
            all.put(key, own.getOrDefault(key.name(), key.usual()));
        }
        return all;
    }

    /** For the page's script: the usual key and the own one, as one word each. */
    public static String changed(Preferences preferences) {
        return of(preferences).entrySet().stream()
                .filter(each -> !each.getValue().equals(each.getKey().usual()))
                .map(each -> each.getKey().usual() + each.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What stands against a choice; nothing where it can be kept. */
    public static Map<SingleKey, KeyFault> faults(Map<SingleKey, String> chosen) {
        var faults = new EnumMap<SingleKey, KeyFault>(SingleKey.class);
        var taken = new HashMap<String, SingleKey>();
        chosen.forEach((of, key) -> {
            if (key.isEmpty()) {
                return;
            }
            if (key.codePointCount(0, key.length()) > 1 || Character.isWhitespace(key.codePointAt(0))) {
                faults.put(of, KeyFault.LONG);
            } else if (Character.isDigit(key.codePointAt(0))) {
                faults.put(of, KeyFault.DIGIT);
            } else if (taken.putIfAbsent(key, of) != null) {
                faults.put(of, KeyFault.TAKEN);
            }
        });
        return faults;
    }

    public void save(Person person, Map<SingleKey, String> chosen) {
        var changed = Stream.of(SingleKey.values())
                .filter(key -> !Objects.equals(chosen.getOrDefault(key, key.usual()), key.usual()))
                .collect(Collectors.toMap(
                        SingleKey::name, key -> chosen.getOrDefault(key, ""), (one, other) -> one, TreeMap::new));
        store.change(person.name(), before -> before.withShortcuts(changed));
    }
}
