package org.accalmie.incident.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code draft}. */
@Entity
@IdClass(DraftEntity.Key.class)
@Table(name = "draft")
class DraftEntity {
    @Id
    String person;

    @Id
    UUID id;

    @Nullable
    String customerId;

    String sheet;
    Instant savedAt;
    int version;

    /** For Hibernate. */
    protected DraftEntity() {}

    DraftEntity(SheetDraft draft) {
        person = draft.person();
        id = draft.id();
        copy(draft);
    }

    final void copy(SheetDraft draft) {
        customerId = draft.customerId();
        sheet = draft.sheet();
        savedAt = draft.savedAt();
        version = draft.version();
    }

    SheetDraft draft() {
        return new SheetDraft(person, id, customerId, sheet, savedAt, version);
    }

    record Key(String person, UUID id) {}
}
