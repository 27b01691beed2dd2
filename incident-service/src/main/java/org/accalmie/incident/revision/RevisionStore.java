package org.accalmie.incident.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.incident.sheet.IncidentRequest;

@Singleton
class RevisionStore implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {
    private static final String ADDED = """
            select path from (select distinct on (path) path, revised_by
                              from revision, unnest(changed) as path
                              where incident_id = :incidentId
                              order by path, version desc) as last
            where revised_by <> :by
            """;

    private static final String SIZES = """
            select length(cast(sheet as text)) from revision
            where incident_id = :incidentId and version < :before
            order by version desc limit :limit
            """;

    private final EventJson json;

    RevisionStore(EventJson json) {
        this.json = json;
    }

    void insert(UUID incidentId, Revision revision) {
        var entity = new RevisionEntity(incidentId, revision, json.text(revision.sheet()));
        persistAndFlush(entity);
        getSession().detach(entity);
    }

    /** In the order in which they are listed, in characters. */
    List<Integer> sizes(UUID incidentId, int before, int limit) {
        return getSession()
                .createNativeQuery(SIZES, Integer.class)
                .setParameter("incidentId", incidentId)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Newest first, those before a version; one more than the limit, where there are more. */
    List<Revision> list(UUID incidentId, int before, int limit) {
        return find("incidentId = ?1 and version < ?2", Sort.descending("version"), incidentId, before)
                .page(0, limit + 1)
                .list()
                .stream()
                .map(this::revision)
                .toList();
    }

    /** The paths that somebody else changed last. */
    List<String> addedByOthers(UUID incidentId, String by) {
        return getSession()
                .createNativeQuery(ADDED, String.class)
                .setParameter("incidentId", incidentId)
                .setParameter("by", by)
                .getResultList();
    }

    private Revision revision(RevisionEntity entity) {
        getSession().detach(entity);
        return entity.revision(sheet -> json.read(sheet, IncidentRequest.class));
    }
}
