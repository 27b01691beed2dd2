package org.accalmie.console.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandForm;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.command.Moment;
import org.accalmie.console.command.Notice;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.ReturnAddress;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.jspecify.annotations.Nullable;

/** What other pages take from the board, so that a row, a clock and a command are the same wherever they are met. */
@Singleton
public class BoardParts {
    private final Boards boards;
    private final IdempotencyKeys keys;
    private final CurrentPerson person;

    BoardParts(Boards boards, IdempotencyKeys keys, CurrentPerson person) {
        this.boards = boards;
        this.person = person;
        this.keys = keys;
    }

    public static RowView row(Escalation escalation, String address, Person reader, Instant now) {
        var group = Group.of(Due.of(escalation), now, reader.zone());
        return RowView.of(escalation, group, new BoardQuery(Map.of(), null, null), reader, now)
                .at(address);
    }

    /** The row's markup on the board, in the reader's language. */
    public static String html(Escalation escalation, Person reader, Instant now) {
        var row = row(escalation, "/board?selected=" + escalation.id(), reader, now);
        return Templates.row(row).setLocale(reader.language().locale()).render();
    }

    /** The clock that runs out next. */
    public static ClockView next(Escalation escalation, Person reader, Instant now) {
        var due = Due.of(escalation);
        return ClockView.of(due, Group.of(due, now, reader.zone()), now, reader);
    }

    public static ClockView running(Clock clock, Instant at, Person reader, Instant now) {
        var due = new Due(clock, at, null, false);
        return ClockView.of(due, Group.of(due, now, reader.zone()), now, reader);
    }

    /** When the next deadline is, for sorting; absent where none runs. */
    public static @Nullable Instant deadline(Escalation escalation) {
        var due = Due.of(escalation);
        return due.standsStill() ? null : due.at();
    }

    public static String reference(Escalation escalation) {
        return RowView.reference(escalation);
    }

    public static List<Command> offers(Escalation escalation, Person reader) {
        return Command.offered(escalation, reader.name(), reader.roles());
    }

    public static @Nullable Command command(@Nullable String path) {
        return Command.named(path);
    }

    public static @Nullable Notice notice(MultivaluedMap<String, String> address) {
        return Notice.of(address);
    }

    /** When somebody means who types {@code 2h}, {@code 16:30} or {@code tomorrow 9:00}. */
    public static Optional<Instant> moment(String text, ZonedDateTime now) {
        return Moment.of(text, now);
    }

    public CommandForm blank(Command command, Escalation escalation, String back) {
        return boards.blank(command, escalation, keys.next(), back);
    }

    /** @param usual where it leads back to, where the form names no page of the console */
    public CommandResult give(Command command, UUID id, MultivaluedMap<String, String> form, String usual) {
        form.putSingle("back", ReturnAddress.of(form.getFirst("back"), usual));
        return boards.give(command, id, form, person.get());
    }

    public boolean isOpenTo(Person person) {
        return boards.isOpenTo(person);
    }

    @CheckedTemplate(basePath = "board")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance row(RowView row);
    }
}
