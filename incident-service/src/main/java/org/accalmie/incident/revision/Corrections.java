package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.Refusals;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** Decides what of a correction may be done, and has it done; every correction comes through here. */
@Singleton
class Corrections {
    private static final Duration OWN_PERIOD = Duration.ofDays(7);

    private final PatchMapper patches;
    private final Revisions revisions;
    private final Incidents incidents;
    private final Gestures gestures;
    private final InstantSource clock;

    Corrections(PatchMapper patches, Revisions revisions, Incidents incidents, Gestures gestures, InstantSource clock) {
        this.patches = patches;
        this.revisions = revisions;
        this.incidents = incidents;
        this.gestures = gestures;
        this.clock = clock;
    }

    /** A patch that changes nothing makes no new version. */
    Incident patch(Incident current, ObjectNode patch, Corrector by) {
        requireInTime(current, by);
        var offered = offered(current);
        return correct(current, offered, patches.patched(current, offered, patch), by);
    }

    /** A sheet that says nothing else makes no new version. */
    Incident replace(Incident current, Sheet said, Corrector by) {
        if (incidents.isErased(current.id())) {
            return unlessErased(current, said);
        }
        requireInTime(current, by);
        var offered = offered(current);
        var added = revisions.addedByOthers(current.id(), by.name());
        return correct(current, offered, patches.replaced(current, offered, said, added), by);
    }

    /** Whether {@link #replace} would leave the incident as it is. */
    boolean wouldChangeNothing(Incident current, Sheet said, String by) {
        if (incidents.isErased(current.id())) {
            return saysTheSameOnceErased(current, said);
        }
        var offered = offered(current);
        try {
            var correction = patches.replaced(current, offered, said, revisions.addedByOthers(current.id(), by));
            return correction.sheet().gesture().equals(offered) && revisions.changesNothing(current, correction);
        } catch (ProblemException cannotTakeItsPlace) {
            return false;
        }
    }

    private Incident correct(Incident current, Optional<Gesture> offered, Correction correction, Corrector by) {
        var corrected = correction.sheet();
        requireSameKey(current.sheet().fields(), corrected.fields());
        var another = !corrected.gesture().equals(offered);
        if (another) {
            requireNoGesture(current);
        }
        var revised = revisions.revise(current, correction, by.writer());
        if (another) {
            corrected.gesture().ifPresent(gesture -> propose(revised, gesture, by));
        }
        return revised;
    }

    private Optional<Gesture> offered(Incident incident) {
        return gestures.latestOf(incident.id()).map(LedgerEntry::asOffered);
    }

    private void propose(Incident incident, Gesture gesture, Corrector by) {
        var unused = gestures.propose(incident.proposal(gesture, by.name(), clock.instant()));
    }

    /** An erased incident can still be told that nothing is new. */
    private static Incident unlessErased(Incident current, Sheet said) {
        if (!saysTheSameOnceErased(current, said)) {
            throw Refusals.erased();
        }
        return current;
    }

    private static boolean saysTheSameOnceErased(Incident current, Sheet said) {
        return PersonalDataEraser.erase(said.fields()).equals(current.sheet().fields());
    }

    /** Agents correct their own for a week, supervisors always, and tools what they recorded. */
    private void requireInTime(Incident current, Corrector by) {
        var until = current.recordedAt().plus(OWN_PERIOD);
        if (!by.mayAlwaysCorrect(current) && clock.instant().isAfter(until)) {
            throw ProblemException.forbidden("Agents may correct their incidents for seven days.");
        }
    }

    /** The tool finds the incident again by its key. */
    private static void requireSameKey(IncidentRequest before, IncidentRequest after) {
        var changed = Stream.concat(
                        changed("externalId", before.externalId(), after.externalId()),
                        changed("source", before.source(), after.source()))
                .toList();
        if (!changed.isEmpty()) {
            throw ProblemException.invalid(changed);
        }
    }

    private static Stream<Violation> changed(String field, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after) ? Stream.empty() : Stream.of(new Violation(field, "must stay as it is"));
    }

    private void requireNoGesture(Incident incident) {
        gestures.standing(incident.id()).ifPresent(entry -> {
            throw ProblemException.conflict(
                    entry.gesture().state().name(),
                    "one-gesture-per-incident",
                    "The gesture that was offered is in the ledger and stays as it is.");
        });
    }
}
