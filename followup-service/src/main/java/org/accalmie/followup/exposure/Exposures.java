package org.accalmie.followup.exposure;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.followup.FollowUpConfig;
import org.accalmie.followup.alert.AgentDay;
import org.accalmie.followup.alert.CareAlerts;
import org.accalmie.followup.alert.Exposure;
import org.accalmie.followup.alert.Wellbeing;
import org.accalmie.followup.planning.FollowUps;

/** Keeps what agents went through, as long as scores are kept, and looks after whoever it was too much for. */
@Singleton
public final class Exposures {
    private final ExposureStore store;
    private final CareAlerts alerts;
    private final FollowUps calendar;
    private final FollowUpConfig config;
    private final InstantSource clock;

    Exposures(ExposureStore store, CareAlerts alerts, FollowUps calendar, FollowUpConfig config, InstantSource clock) {
        this.store = store;
        this.alerts = alerts;
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    /** Different incidents as they now stand, whatever they were before. */
    public void follow(List<IncidentRecorded> sheets) {
        var first = firstKept();
        settle(store.tell(sheets.stream().map(sheet -> told(sheet, first)).toList()));
    }

    /** How agents felt, of different incidents, which may not be known yet. */
    void hear(List<WellbeingReported> reports) {
        var today = calendar.dayOf(clock.instant());
        settle(store.feel(reports.stream()
                .map(report ->
                        new ExposureStore.Report(report.incidentId(), report.version(), Wellbeing.of(report), today))
                .toList()));
    }

    /** Lets go of what is older than scores are kept. */
    public void forgetOld() {
        var first = firstKept();
        store.forgetBefore(first);
        alerts.forgetBefore(first);
    }

    private void settle(Collection<ExposureStore.Change> changes) {
        var days = changes.stream().flatMap(Exposures::concerned).collect(Collectors.toSet());
        if (!days.isEmpty()) {
            alerts.lock(days);
            alerts.settle(days, store.of(days));
        }
    }

    /** The days whose alert may be another one now: none for a contact that says as little as it did before. */
    private static Stream<AgentDay> concerned(ExposureStore.Change change) {
        var before = change.before();
        var after = change.after();
        return Objects.equals(before.day(), after.day()) && before.signs().equals(after.signs())
                ? Stream.empty()
                : Stream.of(before, after)
                        .filter(contact -> !contact.signs().isEmpty())
                        .map(Exposure::day)
                        .filter(Objects::nonNull);
    }

    private static ExposureStore.Told told(IncidentRecorded sheet, LocalDate firstKept) {
        var on = sheet.derived().contactOn();
        return new ExposureStore.Told(Exposure.of(sheet, on, firstKept), on);
    }

    private LocalDate firstKept() {
        return calendar.dayOf(clock.instant()).minus(config.careRetention());
    }
}
