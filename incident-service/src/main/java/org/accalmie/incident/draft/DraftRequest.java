package org.accalmie.incident.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sheet as far as it is typed; whatever is wrong with it is said when it is recorded. */
@Schema(examples = """
        {"customerId": "CLT-10482",
         "sheet": {"customer": {"id": "CLT-10482"}, "anger": "STRONG", "note": "Third call about the in"}}""")
record DraftRequest(
        @Schema(description = "Whom the sheet is about, as far as that is known: the draft is erased with them")
        @StoredCustomerId
        @Nullable
        String customerId,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "JSON of any shape") @NotNull
        ObjectNode sheet) {

    SheetDraft by(String person, UUID id, Instant at) {
        return new SheetDraft(person, id, customerId, sheet.toString(), at, 1);
    }
}
