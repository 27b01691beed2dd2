package org.accalmie.kpi.volume;

import java.time.Instant;
import java.time.LocalDate;
import org.accalmie.kpi.fact.ContactVolume;
import org.accalmie.kpi.fact.Dimension;
import org.jspecify.annotations.Nullable;

/** A volume as it was reported last. */
public record ContactVolumeResponse(
        LocalDate date,
        @Nullable String channel,
        @Nullable String team,
        long contacts,
        Instant reportedAt,
        String reportedBy) {
    static ContactVolumeResponse of(ContactVolume volume, Instant reportedAt, String reportedBy) {
        var key = volume.key();
        return new ContactVolumeResponse(
                key.day(), said(key.channel()), said(key.team()), volume.contacts(), reportedAt, reportedBy);
    }

    private static @Nullable String said(String slice) {
        return slice.equals(Dimension.NONE) ? null : slice;
    }
}
