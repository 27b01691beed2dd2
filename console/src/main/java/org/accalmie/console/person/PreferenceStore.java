package org.accalmie.console.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Preferences by person. */
@Singleton
class PreferenceStore {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    PreferenceStore(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Preferences of(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("select body from preference where person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(this::read)
                .orElse(Preferences.NONE));
    }

    void put(String person, Preferences chosen) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into preference (person, body) values (:person, :body)
            on conflict (person) do update set body = excluded.body\
            """)
                .bind("person", person)
                .bind("body", written(chosen))
                .execute());
    }

    private Preferences read(String body) {
        try {
            return json.readValue(body, Preferences.class);
        } catch (JsonProcessingException newer) {
            return Preferences.NONE;
        }
    }

    private String written(Preferences chosen) {
        try {
            return json.writeValueAsString(chosen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
