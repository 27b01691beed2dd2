package org.accalmie.eventing.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;

/** Small events with a number in them. */
public final class Facts {
    private Facts() {}

    public static WellbeingReported fact(String key, int number) {
        return new WellbeingReported(UUID.randomUUID(), number, new Agent(key, "team"), 3, false, false);
    }

    public static List<WellbeingReported> facts(String key, int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> fact(key, number)).toList();
    }

    /** A key that no other test uses. */
    public static String key() {
        return UUID.randomUUID().toString();
    }
}
