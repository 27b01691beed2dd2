package org.accalmie.escalation.policy;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/** The time zones people live in, as the tz database names them. */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Pattern REGION = Pattern.compile("UTC|(?!(?:Etc|SystemV)/)[A-Z][A-Za-z]+/.+");

    private Zones() {}

    /**
     * Whether it is the name of a region and a place in it, or UTC: an offset, under whatever name ({@code CET},
     * {@code EST5EDT}, {@code Etc/GMT-1}), says not whose clocks it follows.
     */
    static boolean isRegion(ZoneId zone) {
        return KNOWN.contains(zone.getId()) && REGION.matcher(zone.getId()).matches();
    }
}
