package org.accalmie.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.events.care.CareAlertAcknowledged;
import org.accalmie.events.care.CareAlertClosed;
import org.accalmie.events.care.CareAlertRaised;
import org.accalmie.events.care.RecoveryBreakStarted;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationResumed;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationSuspended;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.EscalationUpdated;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.NotificationFailed;
import org.accalmie.events.escalation.UpdateOverdue;
import org.accalmie.events.followup.CommitmentBroken;
import org.accalmie.events.followup.CommitmentKept;
import org.accalmie.events.followup.CommitmentOpened;
import org.accalmie.events.followup.CommitmentReleased;
import org.accalmie.events.followup.CustomerDeparted;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.followup.FollowUpMissed;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.DepartureReported;
import org.accalmie.events.incident.GestureApplied;
import org.accalmie.events.incident.GestureApproved;
import org.accalmie.events.incident.GestureJudged;
import org.accalmie.events.incident.GestureOverdue;
import org.accalmie.events.incident.GestureProposed;
import org.accalmie.events.incident.GestureRefused;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.events.policy.CalendarChanged;
import org.accalmie.events.policy.TeamChanged;

/** Every event type that is published, by its name on the wire: {@code accalmie.<Name>.v1}. */
public final class EventTypes {
    private static final String PREFIX = "accalmie.";

    private static final List<Class<? extends Event>> ALL = List.of(
            IncidentRecorded.class,
            IncidentRevised.class,
            GestureProposed.class,
            GestureApproved.class,
            GestureRefused.class,
            GestureApplied.class,
            GestureOverdue.class,
            GestureJudged.class,
            CustomerErased.class,
            DepartureReported.class,
            WellbeingReported.class,
            RecoveryBreakStarted.class,
            CareAlertRaised.class,
            CareAlertAcknowledged.class,
            CareAlertClosed.class,
            EscalationSent.class,
            EscalationAcknowledged.class,
            AcknowledgementOverdue.class,
            EscalationPrepared.class,
            EscalationRaised.class,
            LadderExhausted.class,
            UpdateOverdue.class,
            EscalationTransferred.class,
            EscalationReturned.class,
            CompletionOverdue.class,
            EscalationSuspended.class,
            EscalationResumed.class,
            EscalationUpdated.class,
            EscalationResolved.class,
            EscalationCancelled.class,
            EscalationJudged.class,
            DecisionRecorded.class,
            NotificationFailed.class,
            FollowUpPlanned.class,
            FollowUpRescheduled.class,
            FollowUpDone.class,
            FollowUpMissed.class,
            FollowUpCancelled.class,
            CommitmentOpened.class,
            CommitmentKept.class,
            CommitmentBroken.class,
            CommitmentReleased.class,
            CustomerDeparted.class,
            CalendarChanged.class,
            TeamChanged.class);

    private static final Map<String, Class<? extends Event>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static List<Class<? extends Event>> all() {
        return ALL;
    }

    /** The wire name, a type name and a version: never a Java class name. */
    public static String nameOf(Class<? extends Event> type) {
        return PREFIX + type.getSimpleName() + ".v1";
    }

    /** The type that a wire name means, whatever follows its name; empty for one that this version has never heard of. */
    public static Optional<Class<? extends Event>> ofAnyVersion(String wireName) {
        return ALL.stream()
                .filter(type -> (wireName + ".").startsWith(PREFIX + type.getSimpleName() + "."))
                .findFirst();
    }

    /** The type of that wire name; empty for one that this version does not know, which a consumer passes over. */
    public static Optional<Class<? extends Event>> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
