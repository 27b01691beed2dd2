package org.accalmie.console.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
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

    /** Of two changes at once each keeps what the other did. */
    Preferences change(String person, UnaryOperator<Preferences> change) {
        return jdbi.inTransaction(handle -> {
            // so that there is a row to wait for
            handle.createUpdate("insert into preference (person, body) values (:person, '{}') on conflict do nothing")
                    .bind("person", person)
                    .execute();
            var before = handle.createQuery("select body from preference where person = :person for update")
                    .bind("person", person)
                    .mapTo(String.class)
                    .one();
            var changed = change.apply(read(before));
            handle.createUpdate("update preference set body = :body where person = :person")
                    .bind("person", person)
                    .bind("body", written(changed))
                    .execute();
            return changed;
        });
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
