package org.accalmie.local.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.accalmie.local.Ports;
import org.jspecify.annotations.Nullable;

/** Which port each listener gets. */
public record PortPlan(Map<Listener, Integer> ports) {
    private static final int HIGHEST = 65_535;

    public static PortPlan from(Map<String, String> variables) {
        var ports = each(listener -> parse(listener, variables.get(listener.variable())));
        refuseTwins(ports);
        return new PortPlan(ports);
    }

    public static PortPlan onFreePorts() {
        return new PortPlan(each(listener -> Ports.free()));
    }

    public int of(Listener listener) {
        return Objects.requireNonNull(ports.get(listener));
    }

    public Map<String, String> asVariables() {
        var variables = new HashMap<String, String>();
        ports.forEach((listener, port) -> variables.put(listener.variable(), port.toString()));
        return variables;
    }

    /** One sentence for each port that another program holds. */
    public List<String> conflicts(IntPredicate isFree) {
        return Arrays.stream(Listener.values())
                .filter(listener -> !isFree.test(of(listener)))
                .map(listener -> "Port %d of %s is taken; %s=<another port> moves it"
                        .formatted(of(listener), listener.title(), listener.variable()))
                .toList();
    }

    private static Map<Listener, Integer> each(Function<Listener, Integer> port) {
        var ports = new EnumMap<Listener, Integer>(Listener.class);
        for (var listener : Listener.values()) {
            ports.put(listener, port.apply(listener));
        }
        return ports;
    }

    private static int parse(Listener listener, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return listener.standardPort();
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST) {
            throw new UserFault("%s=%s is no port number".formatted(listener.variable(), value));
        }
        return Integer.parseInt(value);
    }

    private static void refuseTwins(Map<Listener, Integer> ports) {
        var owners = new HashMap<Integer, Listener>();
        ports.forEach((listener, port) -> {
            var other = owners.put(port, listener);
            if (other != null) {
                throw new UserFault("Port %d is meant for %s and for %s; %s or %s moves one of them"
                        .formatted(port, other.title(), listener.title(), other.variable(), listener.variable()));
            }
        });
    }
}
