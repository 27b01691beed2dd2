package org.accalmie.acceptance.rights;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.accalmie.local.testing.Tokens;

/** Who asks: of each role the user of its name, and two who have nothing to do with the sample. */
public record User(String name, String role) {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    static List<User> ofEachRole() {
        return Right.ROLES.stream().map(role -> new User(role, role)).toList();
    }

    static List<User> strangers() {
        return List.of(new User("stranger", "agent"), new User("gadget", "tool"));
    }

    public static List<User> all() {
        return Stream.concat(ofEachRole().stream(), strangers().stream()).toList();
    }

    /** Fetched once; good for an hour. */
    public String token() {
        return TOKENS.computeIfAbsent(name, any -> Tokens.of(name, role));
    }
}
