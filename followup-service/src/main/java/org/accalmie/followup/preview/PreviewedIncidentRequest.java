package org.accalmie.followup.preview;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.followup.cause.CallFacts;
import org.accalmie.web.json.Excerpt;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.CustomerId;
import org.accalmie.web.validation.Filled;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What of a sheet may ask for calls; the rest of the sheet is known by name, and not read.
 *
 * @param id of the incident that the sheet corrects; absent for a new one
 */
@Excerpt(
        of = IncidentRecorded.class,
        without = {"reference", "version", "recordedAt", "recordedBy", "derived"})
@JsonIgnoreProperties(
        value = {"agentWellbeing", "agentDistress"},
        ignoreUnknown = true)
record PreviewedIncidentRequest(
        @Nullable UUID id,
        @Valid @Nullable Customer customer,
        @Valid @Nullable Agent agent,
        @Valid @Nullable Contact contact,
        @Nullable Reason reason,
        @Nullable Problem problem,
        @Valid @Nullable History history,
        @Valid @Nullable Abuse abuse,
        @Nullable ChurnRisk churnRisk,
        @Nullable Sentiment sentimentAtEnd,
        boolean historical) {

    @JsonIgnoreProperties({"firstName", "lastName", "email", "phone", "since", "value", "vip", "subscription"})
    record Customer(@CustomerId @Filled @Nullable String id) {}

    @JsonIgnoreProperties({"name", "team"})
    record Agent(
            @Filled @CodePointLength(max = Limits.ID) @Nullable
            String id) {}

    @JsonIgnoreProperties({"duration", "calmedAfter"})
    @Consistent
    record Contact(@Nullable Instant startedAt) implements Checked {
        @Override
        public List<Fault> faults() {
            return Fault.of(org.accalmie.events.sheet.Contact.ranges(startedAt, null, null));
        }
    }

    @JsonIgnoreProperties({"contactsOnSubject", "bugConfirmed"})
    record History(@PositiveOrZero @Nullable Integer daysWaiting) {}

    @JsonIgnoreProperties({"boundaryReminders", "transferOffered", "origin"})
    record Abuse(@Nullable Boolean conversationEnded) {}

    CallFacts facts() {
        var days = Optional.ofNullable(history).map(History::daysWaiting).orElse(0);
        var ended = abuse != null && Boolean.TRUE.equals(abuse.conversationEnded());
        return new CallFacts(churnRisk, sentimentAtEnd, Derived.verySerious(reason, problem, days), ended, historical);
    }

    Optional<String> customerId() {
        return Optional.ofNullable(customer).map(Customer::id);
    }

    Optional<String> agentId() {
        return Optional.ofNullable(agent).map(Agent::id);
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(contact).map(Contact::startedAt);
    }
}
