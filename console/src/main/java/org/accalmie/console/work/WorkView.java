package org.accalmie.console.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.board.ClockView;
import org.accalmie.console.board.RowView;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * The work of one person, what is due first on top.
 *
 * @param late how much of it is late, for the title
 */
public record WorkView(
        List<SectionView> sections,
        @Nullable PromisesView promises,
        @Nullable IncidentsView incidents,
        int late,
        String asOf) {
    /** Why something is on the page. */
    public enum Section {
        TO_COMPLETE,
        MINE,
        TO_TAKE_UP,
        UNDER_WAY
    }

    /** @param away why it could not be read */
    public record SectionView(
            Section section, List<RowView> rows, @Nullable ProblemView away) {}

    public record PromisesView(
            List<PromiseView> items, @Nullable ProblemView away) {}

    public record PromiseView(String customer, String action, ClockView clock) {}

    public record IncidentsView(
            List<IncidentView> items, @Nullable ProblemView away) {}

    public record IncidentView(String address, String reference, String customer, String at) {}

    /**
     * What the services said; what the person has nothing to do with was not asked for.
     *
     * @param sent by the person
     * @param owned by the person
     * @param offered to the person's teams
     */
    record Said(
            @Nullable Part<Listed<Escalation>> sent,
            @Nullable Part<Listed<Escalation>> owned,
            @Nullable Part<Listed<Escalation>> offered,
            @Nullable Part<Listed<OwnPromise>> promises,
            @Nullable Part<Listed<OwnIncident>> incidents) {}

    static WorkView of(Said said, Person reader, Instant now) {
        var sections = new ArrayList<SectionView>();
        add(sections, Section.TO_COMPLETE, only(said.sent(), WorkView::waitsForSender), reader, now);
        add(sections, Section.MINE, said.owned(), reader, now);
        add(sections, Section.TO_TAKE_UP, said.offered(), reader, now);
        add(sections, Section.UNDER_WAY, only(said.sent(), each -> !waitsForSender(each)), reader, now);
        var promises = promises(said.promises(), reader, now);
        var lateRows = sections.stream()
                .filter(each -> each.section() != Section.UNDER_WAY)
                .flatMap(each -> each.rows().stream())
                .map(RowView::clock);
        var latePromises = promises == null
                ? Stream.<ClockView>of()
                : promises.items().stream().map(PromiseView::clock);
        return new WorkView(
                List.copyOf(sections),
                promises,
                incidents(said.incidents(), reader, now),
                (int) Stream.concat(lateRows, latePromises)
                        .filter(clock -> clock.look().equals("late"))
                        .count(),
                new Times(reader.language(), reader.zone(), now).time(now));
    }

    public List<String> customers() {
        return sections.stream()
                .flatMap(each -> each.rows().stream())
                .map(RowView::customerId)
                .toList();
    }

    /** @param names by the customer's id */
    WorkView named(Map<String, String> names) {
        var named = sections.stream()
                .map(each -> new SectionView(
                        each.section(),
                        each.rows().stream().map(row -> row.named(names)).toList(),
                        each.away()))
                .toList();
        return new WorkView(named, promises, incidents, late, asOf);
    }

    /** Whether there is nothing at all, and nothing that could not be read. */
    public boolean isEmpty() {
        return sections.stream().allMatch(each -> each.rows().isEmpty() && each.away() == null)
                && (promises == null || (promises.items().isEmpty() && promises.away() == null))
                && (incidents == null || (incidents.items().isEmpty() && incidents.away() == null));
    }

    private static boolean waitsForSender(Escalation escalation) {
        return escalation.state() == Escalation.State.PREPARING || escalation.state() == Escalation.State.RETURNED;
    }

    private static @Nullable Part<Listed<Escalation>> only(
            @Nullable Part<Listed<Escalation>> part, Predicate<Escalation> wanted) {
        return part == null
                ? null
                : part.map(listed ->
                        new Listed<>(listed.items().stream().filter(wanted).toList(), listed.next(), listed.asOf()));
    }

    private static void add(
            List<SectionView> sections,
            Section section,
            @Nullable Part<Listed<Escalation>> part,
            Person reader,
            Instant now) {
        if (part == null || part.isHidden()) {
            return;
        }
        var listed = part.value();
        var rows = listed == null
                ? List.<RowView>of()
                : listed.items().stream()
                        .sorted(Comparator.comparing(
                                BoardParts::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(each -> BoardParts.row(each, "/dossiers/" + each.id(), reader, now))
                        .toList();
        sections.add(new SectionView(section, rows, part.away()));
    }

    private static @Nullable PromisesView promises(
            @Nullable Part<Listed<OwnPromise>> part, Person reader, Instant now) {
        if (part == null || part.isHidden()) {
            return null;
        }
        var listed = part.value();
        var items = listed == null
                ? List.<PromiseView>of()
                : listed.items().stream()
                        .sorted(Comparator.comparing(OwnPromise::dueAt))
                        .map(each -> new PromiseView(
                                Objects.requireNonNullElse(each.customerId(), ""),
                                Objects.requireNonNullElse(each.action(), ""),
                                BoardParts.running(Clock.UPDATE, each.dueAt(), reader, now)))
                        .toList();
        return new PromisesView(items, part.away());
    }

    private static @Nullable IncidentsView incidents(
            @Nullable Part<Listed<OwnIncident>> part, Person reader, Instant now) {
        if (part == null || part.isHidden()) {
            return null;
        }
        var times = new Times(reader.language(), reader.zone(), now);
        var listed = part.value();
        var items = listed == null
                ? List.<IncidentView>of()
                : listed.items().stream().map(each -> incident(each, times)).toList();
        return new IncidentsView(items, part.away());
    }

    private static IncidentView incident(OwnIncident of, Times times) {
        var customer = of.customer();
        return new IncidentView(
                of.id() == null ? "/" : "/incidents/" + of.id(),
                Objects.requireNonNullElse(of.reference(), ""),
                customer == null || customer.id() == null ? "" : customer.id(),
                of.recordedAt() == null ? "" : times.moment(of.recordedAt()));
    }
}
