package org.accalmie.console.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import org.accalmie.console.person.CurrentPerson;

/** Moments as the reader writes them, for a part of a page that is given none in words. */
@Named("times")
@RequestScoped
public class ReaderTimes {
    private final CurrentPerson person;
    private final InstantSource clock;

    ReaderTimes(CurrentPerson person, InstantSource clock) {
        this.person = person;
        this.clock = clock;
    }

    public String moment(Instant at) {
        var reader = person.get();
        return new Times(reader.language(), reader.zone(), clock.instant()).moment(at);
    }
}
