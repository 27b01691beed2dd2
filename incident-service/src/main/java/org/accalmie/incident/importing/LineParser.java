package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.incident.intake.BulkIntake;
import org.accalmie.incident.intake.Draft;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.incident.sheet.StrictSheetMapper;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.body.BodyLimit;
import org.jspecify.annotations.Nullable;

/** Understands lines, each as strictly as a sheet that comes alone. */
@Singleton
class LineParser {
    private final StrictSheetMapper sheets;
    private final BulkIntake intake;

    LineParser(StrictSheetMapper sheets, BulkIntake intake) {
        this.sheets = sheets;
        this.intake = intake;
    }

    Entry of(Line line, ImportJob job) {
        try {
            return switch (line) {
                case Line.Text(var number, var bytes) -> new Entry.Wanted(number, draft(read(bytes, job), job));
                case Line.TooLong(var number) -> new Entry.Refused(number, ProblemException.tooLarge(BodyLimit.BYTES));
            };
        } catch (ProblemException refusal) {
            return new Entry.Refused(line.number(), refusal);
        }
    }

    private Sheet read(byte[] line, ImportJob job) {
        return job.mode() == Mode.CORRECT ? sheets.readInPlace(line) : sheets.read(line);
    }

    private Draft draft(Sheet sheet, ImportJob job) {
        var draft = intake.draft(sheet, job.caller());
        if (job.mode() == Mode.CORRECT && draft.key().isEmpty()) {
            throw ProblemException.invalid(missing(sheet.fields()));
        }
        return draft;
    }

    private static List<Violation> missing(IncidentRequest sheet) {
        return Stream.of(violation("source", sheet.source()), violation("externalId", sheet.externalId()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> violation(String field, @Nullable String said) {
        return said == null ? Optional.of(new Violation(field, "is needed to correct")) : Optional.empty();
    }
}
