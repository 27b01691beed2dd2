package org.accalmie.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.accalmie.database.PendingWrites;

/** Hibernate's writes belong to the work: what it finds wrong is a fault of the work, not of the commit. */
@Singleton
final class SessionWrites implements PendingWrites {
    private final EntityManager session;

    SessionWrites(EntityManager session) {
        this.session = session;
    }

    @Override
    public void write() {
        session.flush();
    }
}
