package org.accalmie.escalation.policy;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/** The time zones people live in. */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Pattern OFFSET = Pattern.compile("(?:Etc/)?GMT[-+]?[0-9]+");

    private Zones() {}

    /** Whether it is the name of a region: an offset, under whatever name, knows no summer time. */
    static boolean isRegion(ZoneId zone) {
        return KNOWN.contains(zone.getId()) && !OFFSET.matcher(zone.getId()).matches();
    }
}
