package org.accalmie.incident.revision;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.list.PageRoom;
import org.hibernate.jpa.HibernateHints;
import org.jdbi.v3.core.Jdbi;

@Singleton
class RevisionStore implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {
    private static final String ADDED = """
            select path from (select distinct on (path) path, revised_by
                              from revision, unnest(changed) as path
                              where incident_id = :incidentId
                              order by path, version desc) as last
            where revised_by <> :by
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    RevisionStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void insert(UUID incidentId, Revision revision) {
        var entity = new RevisionEntity(incidentId, revision, json.text(revision.sheet()));
        persistAndFlush(entity);
        getSession().detach(entity);
    }

    /** Newest first, those before a version. */
    List<Revision> list(UUID incidentId, int before, int most) {
        return sought(incidentId, before).page(0, most).list().stream()
                .map(this::revision)
                .toList();
    }

    /** The same, as many as there is room for. */
    @Transactional(TxType.MANDATORY)
    void read(UUID incidentId, int before, PageRoom<Revision> room) {
        var rows = sought(incidentId, before)
                .page(0, room.left())
                .withHint(HibernateHints.HINT_FETCH_SIZE, PageRoom.FETCHED);
        room.fill(rows.stream(), RevisionEntity::size, this::revision);
    }

    private PanacheQuery<RevisionEntity> sought(UUID incidentId, int before) {
        return find("incidentId = ?1 and version < ?2", Sort.descending("version"), incidentId, before);
    }

    /** The paths that somebody else changed last. */
    List<String> addedByOthers(UUID incidentId, String by) {
        return jdbi.withHandle(handle -> handle.createQuery(ADDED)
                .bind("incidentId", incidentId)
                .bind("by", by)
                .mapTo(String.class)
                .list());
    }

    private Revision revision(RevisionEntity entity) {
        getSession().detach(entity);
        return entity.revision(sheet -> json.read(sheet, IncidentRequest.class));
    }
}
