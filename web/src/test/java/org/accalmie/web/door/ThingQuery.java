package org.accalmie.web.door;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.web.door.ThingRequest.Mood;
import org.accalmie.web.list.PageSize;
import org.jspecify.annotations.Nullable;

record ThingQuery(
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("mood") @Nullable Mood mood,
        @QueryParam("moods") List<Mood> moods,
        @QueryParam("vip") @Nullable Boolean vip,
        @QueryParam("near") @Nullable UUID near,
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {
    @Override
    public String toString() {
        return from + " " + mood + " " + moods + " " + limit + " " + vip;
    }
}
