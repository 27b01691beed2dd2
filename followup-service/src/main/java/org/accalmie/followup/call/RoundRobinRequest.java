package org.accalmie.followup.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Agent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Among whom to share the open calls that are nobody's; {@code from} and {@code to} are due days, both included. */
@Schema(examples = """
        {"assignees": ["sophie", "paul"], "from": "2035-03-05", "to": "2035-03-05"}""")
record RoundRobinRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @NotBlank @CodePointLength(max = Limits.ID) String> assignees,

        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    List<String> people() {
        return assignees.stream().map(Agent::canonical).distinct().toList();
    }
}
