package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.sheet.Sheet;

/** Records many sheets together, each with all that a single one leaves behind. */
@Singleton
public class BulkIntake {
    private final BulkStore store;
    private final DraftFactory draftFactory;
    private final Recording recording;

    BulkIntake(BulkStore store, DraftFactory draftFactory, Recording recording) {
        this.store = store;
        this.draftFactory = draftFactory;
        this.recording = recording;
    }

    /** Prepares a sheet; the same draft may be tried again, and is recorded once. */
    public Draft draft(Sheet sheet, String caller) {
        return draftFactory.of(sheet, caller);
    }

    /**
     * Records what is new, in the current transaction, and tells what became of each draft, in their order.
     *
     * @param comparison asked where the key is known and the sheet not certainly the same
     * @throws ConcurrentRecordingException when nothing was done, and trying again in another transaction helps
     */
    public List<RecordingResult> record(List<Draft> batch, SheetComparison comparison) {
        var sorting = new DuplicateFinder(known(batch), new HashSet<>(store.recorded(ids(batch))));
        var earlier = batch.stream().map(sorting::earlier).toList();
        var fresh = sorting.fresh();
        if (!fresh.isEmpty() && recording.record(fresh).size() < fresh.size()) {
            throw new ConcurrentRecordingException();
        }
        return IntStream.range(0, batch.size())
                .mapToObj(index -> taken(batch.get(index), earlier.get(index), comparison))
                .toList();
    }

    private static RecordingResult taken(Draft draft, Optional<KnownIncident> earlier, SheetComparison comparison) {
        return earlier.map(known -> again(draft, known, comparison))
                .orElseGet(() -> new RecordingResult.Recorded(draft.id()));
    }

    private static RecordingResult again(Draft draft, KnownIncident known, SheetComparison comparison) {
        var same = known.isCertainlyTheSameAs(draft)
                || comparison.saysTheSame(known.id(), draft.sheet(), draft.recordedBy());
        return same ? new RecordingResult.Known(known.id()) : new RecordingResult.Different(known.id());
    }

    private Map<NaturalKey, KnownIncident> known(List<Draft> batch) {
        return store.known(batch.stream()
                .map(Draft::key)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    private static List<UUID> ids(List<Draft> batch) {
        return batch.stream().map(Draft::id).toList();
    }
}
