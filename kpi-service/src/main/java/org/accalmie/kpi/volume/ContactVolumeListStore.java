package org.accalmie.kpi.volume;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.accalmie.kpi.fact.ContactVolume;
import org.accalmie.kpi.fact.ContactVolume.Key;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads reported volumes, the newest day first. */
@Singleton
class ContactVolumeListStore {
    private static final String LIST = """
            select * from contact_volume
             where reported_at is not null
               and (cast(:from as date) is null or day >= :from)
               and (cast(:to as date) is null or day <= :to)
               and (cast(:channel as text) is null or channel = :channel)
               and (cast(:team as text) is null or team = :team)
               and (cast(:day as date) is null
                    or day < :day or day = :day and (channel, team) > (:afterChannel, :afterTeam))
             order by day desc, channel, team
             limit :limit
            """;

    private final Jdbi jdbi;

    ContactVolumeListStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The page and one more, if more follow. */
    List<ContactVolumeResponse> find(ContactVolumeListRequest asked) {
        var after = asked.position();
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("from", asked.from())
                .bind("to", asked.to())
                .bind("channel", text(asked.channel()))
                .bind("team", asked.team())
                .bind("day", after == null ? null : after.day())
                .bind("afterChannel", after == null ? null : after.channel())
                .bind("afterTeam", after == null ? null : after.team())
                .bind("limit", asked.limit() + 1)
                .map((row, context) -> volume(row))
                .list());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static ContactVolumeResponse volume(ResultSet row) throws SQLException {
        var key = new Key(row.getObject("day", LocalDate.class), row.getString("channel"), row.getString("team"));
        return ContactVolumeResponse.of(
                new ContactVolume(key, row.getLong("contacts")),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by"));
    }
}
