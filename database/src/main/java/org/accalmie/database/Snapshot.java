package org.accalmie.database;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** One moment of the database, for several questions whose answers must fit together. */
@Singleton
public final class Snapshot {
    private final Jdbi jdbi;

    Snapshot(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Lets all that the transaction reads be of one moment; to be called before it reads. */
    public void freeze() {
        jdbi.useHandle(handle -> handle.execute("set transaction isolation level repeatable read"));
    }
}
