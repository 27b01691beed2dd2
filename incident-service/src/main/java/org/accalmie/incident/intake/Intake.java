package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.accalmie.database.GroupCommit;
import org.accalmie.database.Transactions;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.record.WellbeingChange;
import org.accalmie.incident.record.Writer;
import org.accalmie.incident.sheet.Sheet;

/** Takes incidents in, durably: in the caller's transaction, or in one that concurrent callers share. */
@Singleton
public class Intake {
    private final DraftFactory draftFactory;
    private final Recording recording;
    private final Transactions transactions;
    private final GroupCommit<Draft, Optional<IncidentDetails>> commits;

    Intake(DraftFactory draftFactory, Recording recording, Transactions transactions, IncidentConfig config) {
        this.draftFactory = draftFactory;
        this.recording = recording;
        this.transactions = transactions;
        commits = new GroupCommit<>(transactions, this::record, config.intakeWriters(), config.incidentsPerCommit());
    }

    /** Empty when an incident of the same source and external id is recorded already. */
    public Optional<IncidentDetails> record(Sheet sheet, Writer writer) {
        writer.requireMayWrite(WellbeingChange.in(sheet), sheet.agent(), writer.name());
        var draft = draftFactory.of(sheet, writer.name());
        return transactions.isActive() ? record(List.of(draft)).getFirst() : commits.submit(draft);
    }

    private List<Optional<IncidentDetails>> record(List<Draft> draftFactory) {
        var told = recording.record(draftFactory);
        return draftFactory.stream()
                .map(draft -> Optional.ofNullable(told.get(draft.id())))
                .toList();
    }
}
