package org.accalmie.escalation.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.incident.DerivationFacts;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Abuse;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.Handling;
import org.accalmie.events.sheet.History;
import org.accalmie.events.sheet.Subscription;
import org.accalmie.events.sheet.Ticket;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.web.dossier.DossierRequest;
import org.accalmie.web.validation.CustomerId;
import org.accalmie.web.validation.Filled;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as conditions may read it; what no event carries is known by name, and not read.
 *
 * @param id of the incident that the sheet corrects; absent for a new one
 */
@JsonIgnoreProperties({"agentWellbeing", "agentDistress"})
record PreviewedIncidentRequest(
        @Nullable UUID id,
        @CodePointLength(max = Limits.ID) @Nullable String source,
        @CodePointLength(max = Limits.ID) @Nullable String externalId,
        @Nullable Channel channel,
        @Valid @Nullable Customer customer,
        @Valid @Nullable Agent agent,
        @Nullable Contact contact,
        @Nullable Anger anger,
        @Nullable Reason reason,

        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String reasonDetail,

        @Nullable Problem problem,
        @Nullable Profile profile,
        @Nullable Set<@NotNull Signal> signals,
        @Nullable History history,
        @Nullable Boolean solvedInContact,
        @Nullable Handling handling,
        @Nullable Abuse abuse,

        @Size(max = Limits.COMMITMENTS) @Nullable List<@NotNull Commitment> commitments,

        @Nullable Ticket ticket,
        @Nullable Gesture gesture,
        @Nullable ChurnRisk churnRisk,
        @Nullable Sentiment sentimentAtEnd,
        @Nullable Integer planSatisfaction,
        @Valid @Nullable DossierRequest dossier,

        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String lesson,

        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String note,

        boolean historical) {

    @JsonIgnoreProperties({"firstName", "lastName", "email", "phone"})
    record Customer(
            @CustomerId @Filled @Nullable String id,
            @Nullable LocalDate since,
            @Nullable CustomerValue value,
            @Nullable Boolean vip,
            @Nullable Subscription subscription) {
        private static final Customer UNSAID = new Customer(null, null, null, null, null);

        @SuppressWarnings("NullAway")
        private org.accalmie.events.sheet.Customer told() {
            return new org.accalmie.events.sheet.Customer(id, since, value, Boolean.TRUE.equals(vip), subscription);
        }
    }

    @JsonIgnoreProperties("name")
    record Agent(
            @Filled @CodePointLength(max = Limits.ID) @Nullable
            String id,

            @CodePointLength(max = Limits.NAME) @Nullable String team) {
        private static final Agent UNSAID = new Agent(null, null);

        private org.accalmie.events.sheet.Agent told(String caller) {
            return new org.accalmie.events.sheet.Agent(id == null ? caller : id, team);
        }
    }

    Instant startedAt(Instant otherwise) {
        return Optional.ofNullable(contact).map(Contact::startedAt).orElse(otherwise);
    }

    /**
     * As it would be recorded now. What is not said yet is null even where an event always has it: conditions take that
     * for empty.
     *
     * @param newId of an incident that is none yet
     * @param contactOn the local day of the contact
     */
    @SuppressWarnings("NullAway")
    IncidentRecorded recorded(UUID newId, Instant now, String caller, LocalDate contactOn) {
        return new IncidentRecorded(
                id == null ? newId : id,
                "",
                1,
                now,
                caller,
                source,
                externalId,
                channel,
                Objects.requireNonNullElse(customer, Customer.UNSAID).told(),
                Objects.requireNonNullElse(agent, Agent.UNSAID).told(caller),
                contact,
                anger,
                reason,
                reasonDetail,
                problem,
                profile,
                heard(),
                history,
                solvedInContact,
                handling,
                abuse,
                commitments == null ? List.of() : commitments,
                ticket,
                gesture,
                churnRisk,
                sentimentAtEnd,
                planSatisfaction,
                Optional.ofNullable(dossier).map(DossierRequest::dossier).orElse(null),
                lesson,
                note,
                historical,
                derivation(contactOn).derived());
    }

    private Set<Signal> heard() {
        return signals == null ? Set.of() : signals;
    }

    private DerivationFacts derivation(LocalDate contactOn) {
        return new DerivationFacts(
                contactOn,
                customer == null ? null : customer.since(),
                churnRisk,
                reason,
                problem,
                profile,
                heard(),
                Optional.ofNullable(history).map(History::daysWaiting).orElse(0));
    }
}
