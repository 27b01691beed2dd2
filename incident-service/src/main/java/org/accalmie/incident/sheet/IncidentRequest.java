package org.accalmie.incident.sheet;

import static org.accalmie.web.validation.Checked.Fault.when;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.incident.sheet.part.AbuseRequest;
import org.accalmie.incident.sheet.part.AgentRequest;
import org.accalmie.incident.sheet.part.CommitmentRequest;
import org.accalmie.incident.sheet.part.ContactRequest;
import org.accalmie.incident.sheet.part.CustomerRequest;
import org.accalmie.incident.sheet.part.GestureRequest;
import org.accalmie.incident.sheet.part.HandlingRequest;
import org.accalmie.incident.sheet.part.HistoryRequest;
import org.accalmie.incident.sheet.part.Recorded;
import org.accalmie.incident.sheet.part.Texts;
import org.accalmie.incident.sheet.part.TicketRequest;
import org.accalmie.web.dossier.DossierRequest;
import org.accalmie.web.validation.Blanks;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.Filled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * The incident sheet: few fields are required, so that whoever just hung up on an angry customer can save.
 *
 * <p>The gesture, well-being and distress come in with it and never go out with it: they are kept and shown apart.
 */
@Consistent(groups = Recorded.class)
@HistoricalInThePast
@Schema(examples = IncidentExample.JSON)
public record IncidentRequest(
        @Filled @CodePointLength(max = Texts.ID) @Nullable String source,
        @Filled @CodePointLength(max = Texts.ID) @Nullable String externalId,
        @Nullable Channel channel,
        @Valid @NotNull(groups = Recorded.class) @Nullable CustomerRequest customer,
        @Valid @NotNull(groups = Recorded.class) @Nullable AgentRequest agent,
        @Valid @NotNull(groups = Recorded.class) @Nullable ContactRequest contact,
        @NotNull(groups = Recorded.class) @Nullable Anger anger,
        @NotNull(groups = Recorded.class) @Nullable Reason reason,

        @PersonalData(leavesTrace = true) @CodePointLength(max = Texts.FREE) @Nullable
        String reasonDetail,

        @Nullable Problem problem,
        @Nullable Profile profile,
        Set<@NotNull Signal> signals,
        @Valid @Nullable HistoryRequest history,
        @Nullable Boolean solvedInContact,
        @Valid @Nullable HandlingRequest handling,
        @Valid @Nullable AbuseRequest abuse,
        @Size(max = Limits.COMMITMENTS) List<@NotNull @Valid CommitmentRequest> commitments,
        @Valid @Nullable TicketRequest ticket,

        @PersonalData @JsonProperty(access = Access.WRITE_ONLY) @Valid @Nullable
        GestureRequest gesture,

        @NotNull(groups = Recorded.class) @Nullable ChurnRisk churnRisk,
        @NotNull(groups = Recorded.class) @Nullable Sentiment sentimentAtEnd,

        @Min(Limits.LOWEST_SCORE) @Max(Limits.HIGHEST_SCORE) @Nullable
        Integer planSatisfaction,

        @PersonalData
        @JsonProperty(access = Access.WRITE_ONLY)
        @Min(Limits.LOWEST_SCORE)
        @Max(Limits.HIGHEST_SCORE)
        @Nullable
        Integer agentWellbeing,

        @PersonalData @JsonProperty(access = Access.WRITE_ONLY) @Nullable
        Boolean agentDistress,

        @Valid @Nullable DossierRequest dossier,

        @PersonalData @CodePointLength(max = Texts.FREE) @Nullable
        String lesson,

        @PersonalData @CodePointLength(max = Texts.FREE) @Nullable
        String note,

        boolean historical)
        implements Checked {
    public IncidentRequest {
        source = Texts.orAbsent(source);
        externalId = Texts.orAbsent(externalId);
        signals = signals == null ? Set.of() : inOrder(signals);
        commitments = commitments == null ? List.of() : commitments;
        ticket = ticket == null || ticket.saysNothing() ? null : ticket;
    }

    @Override
    public List<Fault> faults() {
        var missing = reason == Reason.OTHER && (reasonDetail == null || Blanks.isBlank(reasonDetail));
        return when(missing, "reasonDetail", "is needed for OTHER").toList();
    }

    private static Set<Signal> inOrder(Set<Signal> signals) {
        if (signals.stream().anyMatch(Objects::isNull)) {
            return signals;
        }
        var ordered = EnumSet.noneOf(Signal.class);
        ordered.addAll(signals);
        return Collections.unmodifiableSet(ordered);
    }
}
