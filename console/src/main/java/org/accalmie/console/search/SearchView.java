package org.accalmie.console.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.board.RowView;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param dossiers absent where the reader sees none
 * @param contacts absent where the reader sees none
 */
public record SearchView(
        String words,
        @Nullable Found<RowView> dossiers,
        @Nullable Found<ContactView> contacts) {
    private static final int LED_AT_MOST = 10;

    /** @param away why there may be more that cannot be read */
    public record Found<T>(List<T> items, @Nullable ProblemView away) {}

    /** @param dossier its address, empty where nothing was escalated or it is not among those found */
    public record ContactView(
            UUID id, String reference, String customer, String name, String at, String agent, String dossier) {
        ContactView leadingTo(Function<UUID, Optional<UUID>> dossiers) {
            return dossier.isEmpty()
                    ? new ContactView(
                            id,
                            reference,
                            customer,
                            name,
                            at,
                            agent,
                            dossiers.apply(id).map(SearchView::address).orElse(""))
                    : this;
        }
    }

    static SearchView of(
            String words,
            Part<Listed<Escalation>> escalations,
            Part<Listed<Contact>> contacts,
            Person reader,
            Instant now) {
        var found = items(escalations);
        var byIncident = found.stream()
                .collect(Collectors.toMap(Escalation::incidentId, Function.identity(), (newest, older) -> newest));
        var times = new Times(reader.language(), reader.zone(), now);
        return new SearchView(
                words,
                shown(escalations, each -> BoardParts.row(each, address(each.id()), reader, now)),
                shown(contacts, each -> contact(each, byIncident.get(each.id()), times)));
    }

    /** The first few contacts lead to their dossiers, whatever the words of those are. */
    SearchView leadingTo(Function<UUID, Optional<UUID>> found) {
        if (contacts == null) {
            return this;
        }
        var items = Stream.concat(
                        contacts.items().stream().limit(LED_AT_MOST).map(each -> each.leadingTo(found)),
                        contacts.items().stream().skip(LED_AT_MOST))
                .toList();
        return new SearchView(words, dossiers, new Found<>(items, contacts.away()));
    }

    static SearchView blank() {
        return new SearchView("", null, null);
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** The same words as a filter of the board. */
    public String board() {
        return "/board?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static <T, R> @Nullable Found<R> shown(Part<Listed<T>> part, Function<T, R> view) {
        return part.isHidden()
                ? null
                : new Found<>(items(part).stream().map(view).toList(), part.away());
    }

    private static <T> List<T> items(Part<Listed<T>> part) {
        var listed = part.value();
        return listed == null ? List.of() : listed.items();
    }

    private static ContactView contact(Contact of, @Nullable Escalation dossier, Times times) {
        var customer = of.customer();
        return new ContactView(
                of.id(),
                Objects.requireNonNullElse(of.reference(), ""),
                customer == null ? "" : Objects.requireNonNullElse(customer.id(), ""),
                customer == null ? "" : joined(customer.firstName(), customer.lastName()),
                of.recordedAt() == null ? "" : times.moment(of.recordedAt()),
                of.agent() == null ? "" : Objects.requireNonNullElse(of.agent().id(), ""),
                dossier == null ? "" : address(dossier.id()));
    }

    private static String joined(@Nullable String first, @Nullable String last) {
        return Stream.of(first, last).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String address(UUID id) {
        return "/dossiers/" + id;
    }
}
