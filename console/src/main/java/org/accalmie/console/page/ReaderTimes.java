package org.accalmie.console.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import org.accalmie.console.person.CurrentPerson;

/** Moments as the reader of the request writes them; in templates {@code inject:times}. */
@Named("times")
@RequestScoped
public class ReaderTimes {
    private final CurrentPerson person;
    private final InstantSource clock;

    ReaderTimes(CurrentPerson person, InstantSource clock) {
        this.person = person;
        this.clock = clock;
    }

    public Times now() {
        var reader = person.get();
        return new Times(reader.language(), reader.zone(), clock.instant());
    }

    public String moment(Instant at) {
        return now().moment(at);
    }
}
