package org.accalmie.kpi.volume;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.accalmie.events.sheet.Channel;
import org.accalmie.kpi.fact.AgentTeams;
import org.accalmie.kpi.fact.ContactVolume;
import org.accalmie.kpi.fact.Dimension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * Contacts handled on a local day, angry or not; a second report of the same date, channel and team corrects the first.
 *
 * @param team the agents' team, as incidents name it
 */
@Schema(examples = """
        {"date": "2026-11-18", "channel": "PHONE", "team": "support-lyon", "contacts": 412}""")
record ContactVolumeRequest(
        @NotNull @Begun LocalDate date,
        @Nullable Channel channel,
        @CodePointLength(max = LONGEST_TEAM) @Nullable String team,
        @NotNull @Min(0) @Max(MOST_CONTACTS) Long contacts) {
    static final int LONGEST_TEAM = 200;
    static final long MOST_CONTACTS = 1_000_000_000;

    ContactVolume volume() {
        var key = new ContactVolume.Key(date, Dimension.sliceOf(channel), Dimension.sliceOf(AgentTeams.plain(team)));
        return new ContactVolume(key, contacts);
    }
}
