package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.sheet.Sheet;

/** Records many sheets together, each with all that a single one leaves behind. */
@Singleton
public class BulkIntake {
    private final BulkStore store;
    private final Drafts drafts;
    private final Recording recording;
    private final SheetMapper sheets;

    BulkIntake(BulkStore store, Drafts drafts, Recording recording, SheetMapper sheets) {
        this.store = store;
        this.drafts = drafts;
        this.recording = recording;
        this.sheets = sheets;
    }

    /** Prepares a sheet; the same draft may be tried again, and is recorded once. */
    public Draft draft(Sheet sheet, String caller) {
        return drafts.of(sheet, caller);
    }

    /**
     * Records what is new, in the current transaction, and tells what became of each draft, in their order.
     *
     * @throws Overtaken when nothing was done, and trying again in another transaction helps
     */
    public List<Taken> record(List<Draft> batch) {
        var sorting = new Sorting(known(batch), new HashSet<>(store.recorded(ids(batch))), this::saysTheSame);
        var taken = batch.stream().map(sorting::take).toList();
        var fresh = sorting.fresh();
        if (!fresh.isEmpty() && recording.record(fresh).size() < fresh.size()) {
            throw new Overtaken();
        }
        return taken;
    }

    private Map<NaturalKey, KnownIncident> known(List<Draft> batch) {
        return store.known(batch.stream()
                .map(Draft::key)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    private boolean saysTheSame(KnownIncident known, Draft draft) {
        return Arrays.equals(known.digest(), draft.documents().digest()) || sheets.saysTheSame(known, draft.sheet());
    }

    private static List<UUID> ids(List<Draft> batch) {
        return batch.stream().map(Draft::id).toList();
    }
}
