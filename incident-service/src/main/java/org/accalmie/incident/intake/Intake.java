package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.accalmie.eventing.database.SharedCommits;
import org.accalmie.eventing.database.Transactions;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.sheet.Sheet;

/** Takes incidents in, durably: in the caller's transaction, or in one that concurrent callers share. */
@Singleton
public class Intake {
    private final Drafts drafts;
    private final Recording recording;
    private final Transactions transactions;
    private final SharedCommits<Draft, Optional<Told>> commits;

    Intake(Drafts drafts, Recording recording, Transactions transactions, IncidentConfig config) {
        this.drafts = drafts;
        this.recording = recording;
        this.transactions = transactions;
        commits = new SharedCommits<>(transactions, this::record, config.intakeWriters(), config.incidentsPerCommit());
    }

    /** Empty when an incident of the same source and external id is recorded already. */
    public Optional<Told> record(Sheet sheet, Writer writer) {
        writer.requireMayWrite(WellbeingChange.in(sheet), sheet.agent(), writer.name());
        var draft = drafts.of(sheet, writer.name());
        return transactions.isActive() ? record(List.of(draft)).getFirst() : commits.submit(draft);
    }

    private List<Optional<Told>> record(List<Draft> drafts) {
        var told = recording.record(drafts);
        return drafts.stream()
                .map(draft -> Optional.ofNullable(told.get(draft.id())))
                .toList();
    }
}
