package org.accalmie.console.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

@Singleton
class GivenCommandStore implements GivenCommands.Memory {
    private final Jdbi jdbi;

    GivenCommandStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean has(String person, GivenCommands.Given given) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from given_command
                            where person = :person and key = :key and escalation = :escalation and print = :print)""")
                .bind("person", person)
                .bind("key", given.key())
                .bind("escalation", given.escalation())
                .bind("print", given.print())
                .mapTo(boolean.class)
                .one());
    }

    @Override
    public void add(String person, GivenCommands.Given given, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into given_command (person, key, escalation, print, at)
                        values (:person, :key, :escalation, :print, :at) on conflict do nothing""")
                .bind("person", person)
                .bind("key", given.key())
                .bind("escalation", given.escalation())
                .bind("print", given.print())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public void removeBefore(Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from given_command where at < :at")
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
