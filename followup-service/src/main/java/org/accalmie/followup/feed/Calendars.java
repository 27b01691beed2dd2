package org.accalmie.followup.feed;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.eventing.Ids;
import org.accalmie.events.sheet.Agent;
import org.jspecify.annotations.Nullable;

/** The calendars of people and the links to them, in the transaction of the caller. */
@Singleton
public final class Calendars {
    /** Long enough for a calendar that was not synchronised during somebody's holidays. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();
    private final CalendarLinkStore links;
    private final CalendarEntryStore entries;
    private final InstantSource clock;
    private final Ids ids;

    Calendars(CalendarLinkStore links, CalendarEntryStore entries, InstantSource clock, Ids ids) {
        this.links = links;
        this.entries = entries;
        this.clock = clock;
        this.ids = ids;
    }

    /** A new link to the person's calendar; the one before opens nothing any more. */
    NewLink link(String person) {
        var now = clock.instant();
        var token = LinkToken.drawn(ids.next(), random);
        links.replace(new CalendarLink(token.linkId(), Agent.canonical(person), token.hash(), now, "", now));
        return new NewLink(token, now);
    }

    void revoke(String person) {
        links.remove(Agent.canonical(person));
    }

    /** Empty where the token opens nothing. */
    Optional<PersonalCalendar> open(LinkToken token) {
        return links.get(token.linkId())
                .filter(link -> token.opens(link.secretHash()))
                .map(this::calendar);
    }

    /** Somebody else makes the call from now on; the person's calendar says so for a time. */
    public void leave(UUID followUpId, @Nullable String person) {
        if (person != null) {
            entries.leave(followUpId, person, clock.instant());
        }
    }

    /** The customer's calls until now are in no calendar any more. */
    public void forget(String customerId) {
        entries.erase(customerId);
    }

    /** Lets go of what no calendar tells any more. */
    public void tidy() {
        entries.removeBefore(since());
    }

    private PersonalCalendar calendar(CalendarLink link) {
        var since = since();
        var shown = entries.of(link.person(), since.atZone(ZoneOffset.UTC).toLocalDate(), since);
        var now = link.showing(PersonalCalendar.fingerprint(shown), clock.instant());
        if (now != link) {
            links.note(now);
        }
        return new PersonalCalendar(shown, now.changedAt());
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }

    /** A link whose secret is known this once. */
    record NewLink(LinkToken token, Instant createdAt) {}
}
