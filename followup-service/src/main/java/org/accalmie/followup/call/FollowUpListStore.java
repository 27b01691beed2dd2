package org.accalmie.followup.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.followup.call.FollowUpCountRequest.Dimension;
import org.accalmie.persistence.Conditions;
import org.jspecify.annotations.Nullable;

/** Calls as they are shown. */
@Singleton
final class FollowUpListStore implements PanacheRepositoryBase<CallEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");
    private static final Sort FIRST_DUE_FIRST = Sort.ascending("dueAt", "id");
    private static final int SHARED_AT_ONCE = 500;

    Optional<FollowUpResponse> get(UUID id) {
        return findByIdOptional(id).map(CallEntity::shown);
    }

    /** Those of them that there are. */
    List<FollowUpResponse> of(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(CallEntity::shown).toList();
    }

    /** The newest first, one more than asked for where there are more. */
    List<FollowUpResponse> list(FollowUpListRequest asked) {
        var conditions = conditions(asked).and("id < :after", asked.afterId());
        return find(conditions.text(), NEWEST_FIRST, conditions.values())
                .page(Page.ofSize(asked.limit() + 1))
                .list()
                .stream()
                .map(CallEntity::shown)
                .toList();
    }

    /** By state and then by person, as far as they are told apart; what is nobody's comes last. */
    List<FollowUpCountResponse> count(FollowUpListRequest asked, List<Dimension> by) {
        var conditions = conditions(asked);
        var where = conditions.text().isEmpty() ? "" : " where " + conditions.text();
        var fields = by.stream().map(Dimension::field).collect(Collectors.joining(", "));
        var query = getEntityManager()
                .createQuery(
                        "select count(*), " + fields + " from CallEntity" + where + " group by " + fields + " order by "
                                + fields,
                        Object[].class);
        conditions.values().forEach(query::setParameter);
        return query.getResultStream().map(row -> counted(row, by)).toList();
    }

    /** How many open calls each of those people has who has any. */
    Map<String, Long> openCallsOf(List<String> people) {
        return getEntityManager()
                .createQuery(
                        "select assignee, count(*) from CallEntity where state = :state and assignee in :people"
                                + " group by assignee",
                        Object[].class)
                .setParameter("state", FollowUpState.PLANNED)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The open calls that nobody is to make, the first due first, at most 500. */
    List<FollowUpResponse> nobodys(@Nullable LocalDate from, @Nullable LocalDate to) {
        var conditions = new Conditions()
                .andWith("assignee is null", Map.of())
                .and("state = :state", FollowUpState.PLANNED)
                .and("dueOn >= :from", from)
                .and("dueOn <= :to", to);
        return find(conditions.text(), FIRST_DUE_FIRST, conditions.values())
                .page(Page.ofSize(SHARED_AT_ONCE))
                .list()
                .stream()
                .map(CallEntity::shown)
                .toList();
    }

    private static Conditions conditions(FollowUpListRequest asked) {
        return new Conditions()
                .and("assignee = :assignee", asked.assignee())
                .and("state = :state", asked.state())
                .and("dueOn >= :from", asked.from())
                .and("dueOn <= :to", asked.to())
                .and("customerId = :customer", asked.customer());
    }

    private static FollowUpCountResponse counted(Object[] row, List<Dimension> by) {
        var state = by.indexOf(Dimension.STATE);
        var assignee = by.indexOf(Dimension.ASSIGNEE);
        return new FollowUpCountResponse(
                state < 0 ? null : (FollowUpState) row[state + 1],
                assignee < 0 ? null : (String) row[assignee + 1],
                (Long) row[0]);
    }
}
