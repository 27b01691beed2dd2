package org.accalmie.incident.revision;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.intake.BulkIntake;
import org.accalmie.incident.intake.Draft;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.intake.RecordingResult;
import org.accalmie.incident.intake.SheetComparison;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.web.ProblemException;

/** Records many sheets under their natural keys, and corrects the incidents that have them. */
@Singleton
public class BulkUpserts {
    /** What is not certainly the same is put in its place, which tells whether it is. */
    private static final SheetComparison UNDECIDED = (incidentId, sheet, recordedBy) -> false;

    private final BulkIntake intake;
    private final Incidents incidents;
    private final Corrections corrections;

    BulkUpserts(BulkIntake intake, Incidents incidents, Corrections corrections) {
        this.intake = intake;
        this.incidents = incidents;
        this.corrections = corrections;
    }

    /**
     * In the current transaction; tells what became of each draft, in their order.
     *
     * @throws org.accalmie.incident.intake.ConcurrentRecordingException as {@link BulkIntake#record} does
     */
    public List<RecordingResult> put(List<Draft> batch) {
        var taken = new HashMap<UUID, RecordingResult>();
        for (var round : rounds(batch)) {
            put(round, taken);
        }
        return batch.stream()
                .map(draft -> requireNonNull(taken.get(draft.id())))
                .toList();
    }

    private void put(List<Draft> round, Map<UUID, RecordingResult> taken) {
        var answers = intake.record(round, UNDECIDED).iterator();
        for (var draft : round) {
            taken.put(draft.id(), put(draft, answers.next()));
        }
    }

    private RecordingResult put(Draft draft, RecordingResult answer) {
        return switch (answer) {
            case RecordingResult.Different(var id) -> corrected(draft, id);
            case RecordingResult.Known known -> known;
            case RecordingResult.Recorded recorded -> recorded;
            case RecordingResult.Revised revised -> revised;
            case RecordingResult.Refused refused -> refused;
        };
    }

    private RecordingResult corrected(Draft draft, UUID id) {
        try {
            var current = incidents.lock(id).orElseThrow();
            var revised = corrections.replace(current, draft.sheet(), Corrector.tool(draft.recordedBy()));
            return revised.version() == current.version()
                    ? new RecordingResult.Known(id)
                    : new RecordingResult.Revised(id);
        } catch (ProblemException refusal) {
            return new RecordingResult.Refused(refusal);
        }
    }

    /** No key is twice in a round, so that what is said last of an incident is said last. */
    private static List<List<Draft>> rounds(List<Draft> batch) {
        var rounds = new ArrayList<List<Draft>>();
        for (var left = batch; !left.isEmpty(); ) {
            var keys = new HashSet<Optional<NaturalKey>>();
            var round = new ArrayList<Draft>();
            var later = new ArrayList<Draft>();
            left.forEach(draft -> (keys.add(draft.key()) ? round : later).add(draft));
            rounds.add(round);
            left = later;
        }
        return rounds;
    }
}
