package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.gesture.Gestures;
import org.accalmie.incident.gesture.LedgerEntry;
import org.accalmie.incident.intake.Incident;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.web.Caller;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;

/** Decides what of a patch may be done, and has it done. */
@Singleton
class Corrections {
    private static final Duration OWN_PERIOD = Duration.ofDays(7);

    private final PatchMapper patches;
    private final Revisions revisions;
    private final Gestures gestures;
    private final Caller caller;
    private final InstantSource clock;

    Corrections(PatchMapper patches, Revisions revisions, Gestures gestures, Caller caller, InstantSource clock) {
        this.patches = patches;
        this.revisions = revisions;
        this.gestures = gestures;
        this.caller = caller;
        this.clock = clock;
    }

    /** A patch that changes nothing makes no new version. */
    Incident correct(Incident current, ObjectNode patch) {
        requireInTime(current);
        var offered = gestures.latestOf(current.id()).map(LedgerEntry::asOffered);
        var corrected = patches.patched(current, offered, patch);
        requireSameKey(current.sheet().fields(), corrected.fields());
        var revised = revised(current, corrected);
        if (!corrected.gesture().equals(offered)) {
            requireNoGesture(current);
            corrected.gesture().ifPresent(gesture -> propose(revised, gesture));
        }
        return revised;
    }

    private Incident revised(Incident current, Sheet corrected) {
        var changed = patches.changes(current.sheet(), corrected);
        return changed.isEmpty() && current.hasSameWellbeing(corrected)
                ? current
                : revisions.revise(current, corrected, changed, caller.name());
    }

    private void propose(Incident incident, Gesture gesture) {
        var unused = gestures.propose(incident.proposal(gesture, caller.name(), clock.instant()));
    }

    /** Agents correct their own for a week, supervisors always. */
    private void requireInTime(Incident current) {
        var until = current.recordedAt().plus(OWN_PERIOD);
        if (!caller.has(Roles.SUPERVISOR) && clock.instant().isAfter(until)) {
            throw ProblemException.forbidden("Agents may correct their incidents for seven days.");
        }
    }

    /** The tool finds the incident again by its key. */
    private static void requireSameKey(IncidentRequest before, IncidentRequest after) {
        if (!Objects.equals(before.source(), after.source())) {
            throw ProblemException.invalid("source", "must stay as it is");
        }
        if (!Objects.equals(before.externalId(), after.externalId())) {
            throw ProblemException.invalid("externalId", "must stay as it is");
        }
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
