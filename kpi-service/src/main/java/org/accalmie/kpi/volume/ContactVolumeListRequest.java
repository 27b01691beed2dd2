package org.accalmie.kpi.volume;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.accalmie.events.sheet.Channel;
import org.accalmie.kpi.fact.ContactVolume.Key;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.jspecify.annotations.Nullable;

/** Which volumes to list; {@code from} and {@code to} are days, both included. */
record ContactVolumeListRequest(
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("channel") @Nullable Channel channel,
        @QueryParam("team") @Nullable String team,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {
    private static final int POSITION_PARTS = 3;

    static Cursor cursor(ContactVolumeResponse last) {
        return Cursor.of(last.date(), Dimension.sliceOf(last.channel()), Dimension.sliceOf(last.team()));
    }

    /** The last volume of the page before. */
    @Nullable
    Key position() {
        if (after == null) {
            return null;
        }
        var parts = Cursor.decode(after, POSITION_PARTS).parts();
        try {
            return new Key(LocalDate.parse(parts.getFirst()), parts.get(1), parts.getLast());
        } catch (DateTimeException foreign) {
            throw Cursor.unreadable();
        }
    }
}
