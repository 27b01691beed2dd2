package org.accalmie.kpi.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accalmie.kpi.definition.Contribution;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.ContactVolume;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;
import org.accalmie.kpi.fact.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What facts add up to, or the difference that their changes make; what adds up to nothing is left out.
 *
 * <p>Sorted: all writers lock rows in this order, so that none waits for one who waits for it.
 */
public final class Rollups {
    private final SortedMap<Cell, Sums> sums = new TreeMap<>();
    private final SortedMap<Detail<BigDecimal>, Long> histogram = new TreeMap<>();
    private final SortedMap<Detail<String>, Long> agents = new TreeMap<>();
    private final SortedMap<Cell, Long> headcounts = new TreeMap<>();

    public void add(IncidentFact fact) {
        count(fact, 1);
    }

    public void replace(IncidentFact before, IncidentFact after) {
        count(before, -1);
        count(after, 1);
    }

    public void add(ContactVolume volume) {
        count(volume, 1);
    }

    public void replace(ContactVolume before, ContactVolume after) {
        count(before, -1);
        count(after, 1);
    }

    public void addSums(Cell cell, Sums added) {
        sums.merge(cell, added, (a, b) -> a.plus(b).unlessNothing());
    }

    public void addSeconds(Detail<BigDecimal> bucket, long incidents) {
        histogram.merge(bucket, incidents, Rollups::sum);
    }

    public void addAgent(Detail<String> agent, long incidents) {
        agents.merge(agent, incidents, Rollups::sum);
    }

    public void addHeadcount(Cell cell, long agents) {
        headcounts.merge(cell, agents, Rollups::sum);
    }

    public SortedMap<Cell, Sums> sums() {
        return sums;
    }

    public SortedMap<Detail<BigDecimal>, Long> histogram() {
        return histogram;
    }

    public SortedMap<Detail<String>, Long> agents() {
        return agents;
    }

    /** How many agents, as far as that is not what they themselves say: an error. */
    public SortedMap<Cell, Long> headcounts() {
        return headcounts;
    }

    /** The agents, added up by week. */
    public Rollups byWeek() {
        var weeks = new Rollups();
        agents.forEach((agent, incidents) -> weeks.addAgent(agent.ofWeek(), incidents));
        return weeks;
    }

    /** All but the agents, added up by month. */
    public Rollups byMonth() {
        var months = new Rollups();
        sums.forEach((cell, added) -> months.addSums(cell.ofMonth(), added));
        histogram.forEach((bucket, incidents) -> months.addSeconds(bucket.ofMonth(), incidents));
        return months;
    }

    public int size() {
        return sums.size() + histogram.size() + agents.size() + headcounts.size();
    }

    private void count(ContactVolume volume, int sign) {
        var contacts = new Sums(BigDecimal.ZERO, BigDecimal.valueOf(volume.contacts()), 0).times(sign);
        var key = volume.key();
        addContacts(Slice.ALL, key.day(), contacts);
        addContacts(new Slice(Dimension.AGENT_TEAM, key.team()), key.day(), contacts);
        addContacts(new Slice(Dimension.CHANNEL, key.channel()), key.day(), contacts);
    }

    private void addContacts(Slice slice, LocalDate day, Sums contacts) {
        var kpi = Definitions.AGGRESSIVE_CONTACT_RATE.id();
        addSums(new Cell(slice.dimension().toString(), day, slice.value(), kpi), contacts);
    }

    private void count(IncidentFact fact, int sign) {
        var sheet = fact.sheet();
        if (sheet != null) {
            Definitions.all().forEach(kpi -> kpi.of(fact).forEach(added -> count(sheet, kpi, added, sign)));
        }
    }

    private void count(Sheet sheet, Kpi kpi, Contribution added, int sign) {
        for (var dimension : kpi.dimensions()) {
            var slice = dimension.sliceOf(sheet, added.team());
            count(new Cell(dimension.toString(), sheet.contactOn(), slice, kpi.id()), added, sign);
        }
    }

    private void count(Cell cell, Contribution added, int sign) {
        addSums(cell, Sums.of(added).times(sign));
        var seconds = added.seconds();
        if (seconds != null) {
            addSeconds(new Detail<>(cell, seconds), sign);
        }
        var agent = added.agentId();
        if (agent != null) {
            addAgent(new Detail<>(cell, agent), sign);
        }
    }

    private static @Nullable Long sum(Long before, Long change) {
        var after = before + change;
        return after == 0 ? null : after;
    }
}
