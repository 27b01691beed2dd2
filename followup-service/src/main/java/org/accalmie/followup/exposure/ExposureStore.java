package org.accalmie.followup.exposure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.database.Columns;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.alert.AgentDay;
import org.accalmie.followup.alert.Exposure;
import org.accalmie.followup.alert.Wellbeing;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One row an incident, for what its sheet says and how its agent felt: whoever comes second sees what came first. */
@Singleton
final class ExposureStore {
    private static final String BEFORE_AND_AFTER = """
            returning new.incident_id, new.agent_id, new.happened_on, new.anger, new.felt_by, new.score, new.distress,
                old.agent_id as old_agent_id, old.happened_on as old_happened_on, old.anger as old_anger,
                old.felt_by as old_felt_by, old.score as old_score, old.distress as old_distress
            """;

    // in the order of the ids, so that two who tell of the same incidents wait for each other and never crosswise
    private static final String TELL = """
            insert into exposure as known (incident_id, agent_id, happened_on, anger)
            select told.* from unnest(:incidentIds, :agentIds, :days, :angers) as told (incident_id)
            order by told.incident_id
            on conflict (incident_id) do update set
                agent_id = excluded.agent_id, happened_on = excluded.happened_on, anger = excluded.anger
            """ + BEFORE_AND_AFTER;

    private static final String FEEL = """
            insert into exposure as known (incident_id, happened_on, report_version, felt_by, score, distress)
            select told.* from unnest(:incidentIds, :days, :versions, :agentIds, :scores, :distress) as told (incident_id)
            order by told.incident_id
            on conflict (incident_id) do update set
                report_version = excluded.report_version, felt_by = excluded.felt_by,
                score = excluded.score, distress = excluded.distress
            where known.report_version is null or known.report_version < excluded.report_version
            """ + BEFORE_AND_AFTER;

    // nobody has five hundred such contacts in a day; a tool that names one agent for all must not make us read all
    private static final String OF_DAYS = """
            select contact.*
            from unnest(:agentIds, :days) as day (agent_id, happened_on)
            cross join lateral (
                select * from exposure
                where agent_id = day.agent_id and happened_on = day.happened_on
                  and (anger in ('STRONG', 'EXTREME') or score is not null or distress)
                order by incident_id limit 500) as contact
            """;

    private final Jdbi jdbi;

    ExposureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Change(Exposure before, Exposure after) {}

    /** How somebody felt, and the day on which that was heard. */
    record Report(UUID incidentId, int version, Wellbeing felt, LocalDate heardOn) {}

    /** A sheet as it now stands; it stays with its day, whether or not it says something of an agent. */
    record Told(Exposure exposure, LocalDate on) {}

    List<Change> tell(List<Told> sheets) {
        return jdbi.withHandle(handle -> new Columns<>(handle.createQuery(TELL), sheets)
                .bind("incidentIds", UUID.class, told -> told.exposure().incidentId())
                .text("agentIds", told -> agentOf(told.exposure().day()))
                .bind("days", LocalDate.class, Told::on)
                .text("angers", told -> nameOf(told.exposure().anger()))
                .statement()
                .map((row, context) -> change(row))
                .list());
    }

    /** Of different incidents. Those that are older than what is known change nothing. */
    List<Change> feel(List<Report> reports) {
        return jdbi.withHandle(handle -> new Columns<>(handle.createQuery(FEEL), reports)
                .bind("incidentIds", UUID.class, Report::incidentId)
                .bind("days", LocalDate.class, Report::heardOn)
                .bind("versions", Integer.class, Report::version)
                .text("agentIds", report -> report.felt().agentId())
                .bind("scores", Integer.class, report -> report.felt().score())
                .bind("distress", Boolean.class, report -> report.felt().distress())
                .statement()
                .map((row, context) -> change(row))
                .list());
    }

    /** The contacts of each day that may say something. */
    Map<AgentDay, List<Exposure>> of(Collection<AgentDay> days) {
        return jdbi
                .withHandle(handle -> new Columns<>(handle.createQuery(OF_DAYS), List.copyOf(days))
                        .text("agentIds", AgentDay::agentId)
                        .bind("days", LocalDate.class, AgentDay::on)
                        .statement()
                        .map((row, context) -> exposure(row, ""))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(contact -> Objects.requireNonNull(contact.day())));
    }

    void forgetBefore(LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from exposure where happened_on < :day")
                .bind("day", day)
                .execute());
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(exposure(row, "old_"), exposure(row, ""));
    }

    private static Exposure exposure(ResultSet row, String prefix) throws SQLException {
        var agentId = row.getString(prefix + "agent_id");
        var anger = row.getString(prefix + "anger");
        var on = row.getObject(prefix + "happened_on", LocalDate.class);
        return new Exposure(
                row.getObject("incident_id", UUID.class),
                agentId == null ? null : new AgentDay(agentId, on),
                anger == null ? null : Anger.valueOf(anger),
                wellbeing(row, prefix));
    }

    private static @Nullable Wellbeing wellbeing(ResultSet row, String prefix) throws SQLException {
        var feltBy = row.getString(prefix + "felt_by");
        return feltBy == null
                ? null
                : new Wellbeing(
                        feltBy, row.getObject(prefix + "score", Integer.class), row.getBoolean(prefix + "distress"));
    }

    private static @Nullable String agentOf(@Nullable AgentDay day) {
        return day == null ? null : day.agentId();
    }

    private static @Nullable String nameOf(@Nullable Anger anger) {
        return anger == null ? null : anger.name();
    }
}
