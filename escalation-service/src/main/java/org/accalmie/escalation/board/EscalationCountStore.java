package org.accalmie.escalation.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.escalation.board.EscalationCountRequest.Dimension;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;

/** How many escalations there are. */
@Singleton
final class EscalationCountStore implements PanacheRepositoryBase<EscalationEntity, UUID> {

    /** Of those that the reader may see, in the order of what they are counted by. */
    List<EscalationCountResponse> count(EscalationListRequest asked, List<Dimension> by, Actor reader, Instant now) {
        var conditions = EscalationConditions.of(asked, reader, now);
        var where = conditions.text().isEmpty() ? "" : " where " + conditions.text();
        var fields = by.stream().map(Dimension::expression).collect(Collectors.joining(", "));
        // by their numbers, since a parameter is never the same expression as another one
        var groups =
                IntStream.rangeClosed(1, by.size()).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        var query = getEntityManager()
                .createQuery(
                        "select " + fields + ", count(*) from EscalationEntity" + where + " group by " + groups
                                + " order by " + groups,
                        Object[].class);
        conditions.values().forEach(query::setParameter);
        if (by.contains(Dimension.OVERDUE)) {
            query.setParameter("asked", now);
        }
        return query.getResultStream().map(row -> counted(row, by)).toList();
    }

    private static EscalationCountResponse counted(Object[] row, List<Dimension> by) {
        return new EscalationCountResponse(
                (String) value(row, by, Dimension.TEAM),
                (EscalationState) value(row, by, Dimension.STATE),
                (Boolean) value(row, by, Dimension.OVERDUE),
                (Long) row[by.size()]);
    }

    private static @Nullable Object value(Object[] row, List<Dimension> by, Dimension dimension) {
        var place = by.indexOf(dimension);
        return place < 0 ? null : row[place];
    }
}
