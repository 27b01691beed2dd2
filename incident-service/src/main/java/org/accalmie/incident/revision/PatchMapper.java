package org.accalmie.incident.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.WellbeingChange;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.incident.sheet.StrictSheetMapper;
import org.accalmie.web.ProblemException;
import org.accalmie.web.body.BodyLimit;
import org.accalmie.web.json.StrictJson;

/** Corrects sheets by merge patches; a corrected sheet passes the same checks as a new one. */
@Singleton
class PatchMapper {
    private final EventJson documents;
    private final StrictJson json;
    private final StrictSheetMapper sheets;

    PatchMapper(EventJson documents, StrictJson json, StrictSheetMapper sheets) {
        this.documents = documents;
        this.json = json;
        this.sheets = sheets;
    }

    Correction patched(Incident incident, Optional<Gesture> gesture, ObjectNode patch) {
        var whole = whole(incident, gesture);
        var before = bytes(whole).length;
        var corrected = FrozenWords.keep(incident, MergePatch.apply(whole, patch));
        requireSmall(bytes(corrected).length, before);
        var sheet = sheets.read(bytes(MergePatch.nameRemoved(corrected, patch)));
        return new Correction(sheet, WellbeingChange.in(patch, sheet.fields()));
    }

    /** @param added the paths that others than whoever says the sheet added or changed */
    Correction replaced(Incident incident, Optional<Gesture> gesture, Sheet said, List<String> added) {
        var current = whole(incident, gesture);
        var anew = Replacement.of(current, whole(said), said.emptied(), added);
        var replacement = bytes(FrozenWords.keep(incident, anew));
        requireSmall(replacement.length, bytes(current).length);
        return Correction.by(sheets.read(replacement));
    }

    /** The paths that differ; what no document keeps is not among them. */
    List<String> changes(Sheet before, Sheet after) {
        return Differences.between(tree(before.fields()), tree(after.fields()));
    }

    /** Many small corrections must not make what could never be sent at once; shrinking it is always possible. */
    private static void requireSmall(int corrected, int before) {
        if (corrected > BodyLimit.BYTES && corrected > before) {
            throw ProblemException.tooLarge(BodyLimit.BYTES);
        }
    }

    private static byte[] bytes(ObjectNode sheet) {
        return sheet.toString().getBytes(UTF_8);
    }

    /** Without well-being, which takes part in a patch only where it is named. */
    private ObjectNode whole(Incident incident, Optional<Gesture> gesture) {
        var whole = tree(incident.sheet().fields());
        gesture.ifPresent(offered -> whole.set("gesture", tree(offered)));
        return whole;
    }

    private ObjectNode whole(Sheet said) {
        var fields = said.fields();
        var whole = tree(fields);
        said.gesture().ifPresent(offered -> whole.set("gesture", tree(offered)));
        whole.put("agentWellbeing", fields.agentWellbeing());
        whole.put("agentDistress", fields.agentDistress());
        return whole;
    }

    private ObjectNode tree(Object value) {
        return json.read(documents.bytes(value), ObjectNode.class);
    }
}
