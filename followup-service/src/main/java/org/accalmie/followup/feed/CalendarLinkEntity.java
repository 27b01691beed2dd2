package org.accalmie.followup.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "calendar_link")
class CalendarLinkEntity {
    @Id
    UUID id;

    String person;
    byte[] secretHash;
    Instant createdAt;
    String fingerprint;
    Instant changedAt;

    static CalendarLinkEntity of(CalendarLink link) {
        var entity = new CalendarLinkEntity();
        entity.id = link.id();
        entity.person = link.person();
        entity.secretHash = link.secretHash();
        entity.createdAt = link.createdAt();
        entity.fingerprint = link.fingerprint();
        entity.changedAt = link.changedAt();
        return entity;
    }

    CalendarLink link() {
        return new CalendarLink(id, person, secretHash, createdAt, fingerprint, changedAt);
    }
}
