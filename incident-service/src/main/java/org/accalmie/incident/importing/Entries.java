package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import org.accalmie.incident.intake.BulkIntake;
import org.accalmie.incident.sheet.StrictSheetMapper;
import org.accalmie.web.BodyLimit;
import org.accalmie.web.ProblemException;

/** Understands lines, each as strictly as a sheet that comes alone. */
@Singleton
class Entries {
    private final StrictSheetMapper sheets;
    private final BulkIntake intake;

    Entries(StrictSheetMapper sheets, BulkIntake intake) {
        this.sheets = sheets;
        this.intake = intake;
    }

    Entry of(Line line, String caller) {
        try {
            return switch (line) {
                case Line.Text(var number, var bytes) ->
                    new Entry.Wanted(number, intake.draft(sheets.read(bytes), caller));
                case Line.TooLong(var number) -> new Entry.Refused(number, ProblemException.tooLarge(BodyLimit.BYTES));
            };
        } catch (ProblemException refusal) {
            return new Entry.Refused(line.number(), refusal);
        }
    }
}
