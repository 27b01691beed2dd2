package org.accalmie.console.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.board.RowView;
import org.accalmie.console.command.Command;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.timeline.TimelineEntry;
import org.accalmie.console.timeline.TimelineView;
import org.accalmie.console.timer.ClockCard;
import org.accalmie.console.timer.Timers;
import org.accalmie.console.timer.TimersView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Listed;

/** The page of a dossier. */
public record DossierView(
        UUID id,
        RowView row,
        Escalation it,
        Details details,
        boolean legal,
        List<ClockCard> clocks,
        List<FactView> facts,
        List<Question.Answer> questions,
        IncidentView incident,
        TimelineView timeline,
        TimersView timers,
        List<DocumentView> documents,
        PanelView panel,
        String asOf,
        String zone) {
    /** What the services said. */
    record Said(
            Escalation escalation,
            Details details,
            Part<Listed<TimelineEntry>> timeline,
            Part<Timers> timers,
            Part<Incident> incident,
            Part<Listed<TimelineEntry>> incidentTimeline,
            List<Document> documents) {}

    record Document(DocumentView.Kind kind, Language language, Part<String> text) {}

    static DossierView of(Said said, PanelView panel, Person reader, Instant now) {
        var times = new Times(reader.language(), reader.zone(), now);
        var escalation = said.escalation();
        var details = said.details();
        var dossier = details.dossier() == null ? Details.Dossier.EMPTY : details.dossier();
        var missing = escalation.missing() == null ? List.<String>of() : escalation.missing();
        var incident = IncidentView.of(said.incident(), times);
        return new DossierView(
                escalation.id(),
                BoardParts.row(escalation, address(escalation), reader, now),
                escalation,
                details,
                escalation.legal(),
                ClockCard.of(escalation, reader, now),
                FactView.of(dossier, missing, times),
                Question.answers(details.quality()),
                incident,
                TimelineView.of(said.timeline(), said.incidentTimeline(), times),
                TimersView.of(said.timers(), times),
                said.documents().stream()
                        .map(each -> DocumentView.of(each.kind(), each.language(), each.text(), incident.customer()))
                        .toList(),
                panel,
                times.time(now),
                reader.zone().getId());
    }

    /** Those who read a legal case beside its sender and supervisors. */
    public List<String> readers() {
        var watchers = it.watchers() == null ? List.<String>of() : it.watchers();
        return Stream.concat(Stream.of(it.team()), watchers.stream()).distinct().toList();
    }

    public List<DocumentView.Kind> kinds() {
        return List.of(DocumentView.Kind.values());
    }

    public List<DocumentView> documents(DocumentView.Kind kind) {
        return documents.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Its command with the address of its form. */
    public record Offer(Command command, String address) {}

    /** One of its own. */
    public record CaseOffer(CaseCommand command, String address) {}

    static String address(Escalation escalation) {
        return "/dossiers/" + escalation.id();
    }
}
