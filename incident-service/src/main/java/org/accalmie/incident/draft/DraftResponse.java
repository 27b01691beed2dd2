package org.accalmie.incident.draft;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft with its sheet, as it was sent. */
record DraftResponse(
        @JsonUnwrapped DraftItemResponse draft,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @JsonRawValue
        String sheet) {

    static DraftResponse of(SheetDraft draft) {
        return new DraftResponse(DraftItemResponse.of(draft), draft.sheet());
    }
}
