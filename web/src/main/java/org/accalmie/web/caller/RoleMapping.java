package org.accalmie.web.caller;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our roles behind the names that a company gives to its groups. Without prefix and map the names are the same; with
 * either, only what begins with the prefix or is in the map counts, so that a company's {@code admin} is not ours by
 * accident.
 */
record RoleMapping(@Nullable String prefix, Map<String, Set<String>> map) {

    /** @param map {@code group=role} as often as needed, separated by {@code ;}; a group may contain {@code =} itself */
    static RoleMapping of(Optional<String> prefix, Optional<String> map) {
        var entries = new HashMap<String, Set<String>>();
        map.stream()
                .flatMap(it -> Arrays.stream(it.split(";")))
                .filter(it -> !it.isBlank())
                .forEach(it -> add(entries, it.strip()));
        return new RoleMapping(prefix.orElse(null), entries);
    }

    Set<String> roles(Set<String> names) {
        if (prefix == null && map.isEmpty()) {
            return names;
        }
        var roles = new HashSet<String>();
        for (var name : names) {
            roles.addAll(map.getOrDefault(name, Set.of()));
            if (prefix != null && name.startsWith(prefix) && name.length() > prefix.length()) {
                roles.add(name.substring(prefix.length()));
            }
        }
        return roles;
    }

    private static void add(Map<String, Set<String>> entries, String entry) {
        var middle = entry.lastIndexOf('=');
        var group = middle < 0 ? "" : entry.substring(0, middle).strip();
        var role = entry.substring(middle + 1).strip();
        if (group.isEmpty() || role.isEmpty()) {
            throw new IllegalArgumentException(
                    "ACCALMIE_ROLE_MAP is made of group=role, separated by semicolons: " + entry);
        }
        entries.computeIfAbsent(group, it -> new LinkedHashSet<>()).add(role);
    }
}
