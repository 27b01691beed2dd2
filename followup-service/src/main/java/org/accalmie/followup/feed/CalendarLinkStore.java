package org.accalmie.followup.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class CalendarLinkStore implements PanacheRepositoryBase<CalendarLinkEntity, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:person, 9))";

    Optional<CalendarLink> get(UUID id) {
        return findByIdOptional(id).map(CalendarLinkEntity::link);
    }

    /** The only link of its person, from now on. */
    void replace(CalendarLink link) {
        var unused = getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("person", link.person())
                .getSingleResult();
        remove(link.person());
        persistAndFlush(CalendarLinkEntity.of(link));
        getEntityManager().clear();
    }

    void remove(String person) {
        delete("person", person);
    }

    void note(CalendarLink link) {
        update("fingerprint = ?1, changedAt = ?2 where id = ?3", link.fingerprint(), link.changedAt(), link.id());
    }
}
