package org.accalmie.escalation.policy.draft;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.accalmie.escalation.policy.PolicyChange;
import org.accalmie.web.etag.Versions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What comes with a changed policy: which version it is made from, and why. */
record PolicyChangeRequest(
        @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,

        @Parameter(description = "Why, for whoever reads the versions later")
        @QueryParam("reason")
        @CodePointLength(max = 500)
        @Nullable
        String reason) {

    PolicyChange by(String editor) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        return new PolicyChange(editor, why, current -> Versions.require(ifMatch, current));
    }
}
