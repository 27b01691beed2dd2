package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.incident.intake.BulkIntake;
import org.accalmie.incident.sheet.StrictSheetMapper;
import org.accalmie.web.BodyLimit;
import org.accalmie.web.ProblemException;

/** Understands lines, each as strictly as a sheet that comes alone. */
@Singleton
class Entries {
    /** Few enough to be answered soon, many enough to be worth a commit. */
    private static final int MOST_LINES = 250;

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final StrictSheetMapper sheets;
    private final BulkIntake intake;

    Entries(StrictSheetMapper sheets, BulkIntake intake) {
        this.sheets = sheets;
        this.intake = intake;
    }

    /** What is here, up to a full batch: whoever waits for an answer before sending more gets it. Empty at the end. */
    List<Entry> next(LineReader lines, String caller) throws IOException {
        var entries = new ArrayList<Entry>();
        var bytes = 0;
        do {
            var line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            entries.add(understood(line.get(), caller));
            bytes += size(line.get());
        } while (entries.size() < MOST_LINES && bytes < MOST_BYTES && lines.isMoreHere());
        return entries;
    }

    private Entry understood(Line line, String caller) {
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

    private static int size(Line line) {
        return line instanceof Line.Text text ? text.bytes().length : 0;
    }
}
