package org.accalmie.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves its writes to the end of the transaction. */
@Singleton
final class PromiseStore implements PanacheRepositoryBase<PromiseEntity, UUID> {
    void add(UUID id, String saidTo, LocalDate madeOn) {
        persist(PromiseEntity.of(id, saidTo, madeOn));
    }

    /** Hibernate takes note of what was set when it writes. */
    void change(UUID id, @Nullable String saidTo) {
        findById(id).change(saidTo);
    }

    LocalDate madeOn(UUID id) {
        return findById(id).madeOn;
    }
}
