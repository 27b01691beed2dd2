package org.accalmie.incident.draft;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps drafts, in the current transaction. */
@Singleton
class Drafts {
    /** More sheets than anybody has open, and not enough to fill a disk with. */
    static final int OF_A_PERSON = 20;

    private final DraftStore store;
    private final InstantSource clock;

    Drafts(DraftStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The newest first. */
    List<SheetDraft> list(String person) {
        return store.list(person, expired());
    }

    Optional<SheetDraft> find(String person, UUID id) {
        return store.find(person, id).filter(draft -> draft.savedAt().isAfter(expired()));
    }

    /** As {@link #find}; no other tab of the person and no erasure changes it until the transaction ends. */
    Optional<SheetDraft> lock(String person, UUID id) {
        store.lock(person);
        store.removeSavedUntil(person, expired());
        return store.lock(person, id);
    }

    /** Whether there is room for another one of a person whose drafts are locked. */
    boolean hasRoom(String person) {
        return store.count(person) < OF_A_PERSON;
    }

    SheetDraft add(SheetDraft draft) {
        store.add(draft);
        return draft;
    }

    /** The current one where the other says nothing new. */
    SheetDraft replace(SheetDraft current, SheetDraft next) {
        if (current.saysTheSame(next)) {
            return current;
        }
        var replaced = current.replacedBy(next);
        store.replace(replaced);
        return replaced;
    }

    void remove(SheetDraft draft) {
        store.remove(draft);
    }

    void removeExpired() {
        store.removeSavedUntil(expired());
    }

    private Instant expired() {
        return clock.instant().minus(SheetDraft.KEPT);
    }
}
