package org.accalmie.console.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandForm;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * The dossier beside the list.
 *
 * @param form of the command that is being given
 * @param problem why the last one was refused, or why the dossier cannot be read
 */
public record PanelView(
        @Nullable RowView row,
        @Nullable Escalation escalation,
        List<Offer> offers,
        @Nullable Elsewhere elsewhere,
        @Nullable CommandForm form,
        @Nullable ProblemView problem,
        String sentAt,
        String close) {

    /** What is done on the dossier's own page. */
    public enum Elsewhere {
        DECISION,
        USEFULNESS;

        static @Nullable Elsewhere of(Escalation escalation, Person reader) {
            var sends = reader.name().equals(escalation.sender());
            return switch (escalation.state()) {
                case SENT, ACKNOWLEDGED -> sends ? null : DECISION;
                case RESOLVED -> sends ? USEFULNESS : null;
                case PREPARING, RETURNED, CANCELLED -> null;
            };
        }

        public String key() {
            return this == DECISION ? "d" : "";
        }

        public String address(UUID id) {
            return "/dossiers/%s?command=%s".formatted(id, name().toLowerCase(Locale.ROOT));
        }
    }

    /** A command with the address of its form. */
    public record Offer(Command command, String address) {}

    static PanelView of(Escalation escalation, BoardQuery query, Person reader, Instant now) {
        var group = Group.of(Due.of(escalation), now, reader.zone());
        var offers = Command.offered(escalation, reader.name(), reader.roles()).stream()
                .map(each ->
                        new Offer(each, query.selecting(escalation.id(), each).address()))
                .toList();
        var sent = escalation.sentAt();
        return new PanelView(
                RowView.of(escalation, group, query, reader, now),
                escalation,
                offers,
                Elsewhere.of(escalation, reader),
                null,
                null,
                sent == null ? "" : new Times(reader.language(), reader.zone(), now).moment(sent),
                query.selecting(null, null).address());
    }

    static PanelView unreadable(BoardQuery query, ProblemView why) {
        return new PanelView(
                null,
                null,
                List.of(),
                null,
                null,
                why,
                "",
                query.selecting(null, null).address());
    }

    PanelView with(@Nullable CommandForm asked, @Nullable ProblemView why) {
        // a form that names its faults says it all
        var said = asked != null && !asked.faults().isEmpty() ? null : why;
        return new PanelView(row, escalation, offers, elsewhere, asked, said, sentAt, close);
    }
}
