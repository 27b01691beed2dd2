package org.accalmie.followup.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.persistence.Conditions;

/** Calls as they are shown. */
@Singleton
final class FollowUpListStore implements PanacheRepositoryBase<FollowUpEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    Optional<FollowUpResponse> get(UUID id) {
        return findByIdOptional(id).map(FollowUpEntity::shown);
    }

    /** The newest first, one more than asked for where there are more. */
    List<FollowUpResponse> list(FollowUpListRequest asked) {
        var conditions = new Conditions()
                .and("assignee = :assignee", asked.assignee())
                .and("state = :state", asked.state())
                .and("dueOn >= :from", asked.from())
                .and("dueOn <= :to", asked.to())
                .and("customerId = :customer", asked.customer())
                .and("id < :after", asked.afterId());
        return find(conditions.text(), NEWEST_FIRST, conditions.values())
                .page(Page.ofSize(asked.limit() + 1))
                .list()
                .stream()
                .map(FollowUpEntity::shown)
                .toList();
    }
}
