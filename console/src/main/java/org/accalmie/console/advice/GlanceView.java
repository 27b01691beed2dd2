package org.accalmie.console.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.field.Choice;
import org.accalmie.console.field.Field;
import org.accalmie.console.page.Times;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A customer at a glance.
 *
 * @param unknown whether this is the first contact that anybody writes of
 * @param recent an incident of the last day that is not another agent's, to go on with
 * @param since what earlier sheets say of the customer, for the fields that are still empty
 */
public record GlanceView(
        boolean unknown,
        String firstName,
        String lastName,
        boolean vip,
        String since,
        @Nullable Choice value,
        int last30Days,
        List<Again> again,
        List<ContactView> contacts,
        @Nullable ContactView recent,
        boolean recentIsOwn,
        GesturesView gestures,
        PromisesView promises,
        @Nullable ProblemView away) {
    private static final Duration RECENT = Duration.ofHours(24);
    private static final int SHOWN = 3;

    /** A subject that comes back. */
    public record Again(@Nullable Choice reason, @Nullable Choice problem, int contacts) {}

    public record ContactView(
            UUID id,
            String reference,
            String at,
            @Nullable Choice channel,
            @Nullable Choice anger,
            @Nullable Choice reason,
            @Nullable Choice mood) {}

    public record GesturesView(int count, String value, boolean nextNeedsApproval, List<Given> items) {}

    public record Given(@Nullable Choice type, String value, String at) {}

    public record PromisesView(
            List<Promised> items, @Nullable ProblemView away) {}

    public record Promised(String action, String due, boolean late) {}

    /** @param own incidents of the last day that the reader may open */
    record Said(Part<CustomerClient.Customer> customer, Part<Listed<PromiseClient.Promise>> promises, Set<UUID> own) {}

    public String name() {
        return "%s %s".formatted(firstName, lastName).strip();
    }

    static GlanceView of(Said said, Times times) {
        var customer = said.customer().value();
        var promises = promises(said.promises(), times);
        if (customer == null) {
            return withoutCustomer(said.customer().away(), promises);
        }
        var contacts = each(customer.lastContacts()).toList();
        var recent = recent(customer, times.now());
        var counts = customer.counts();
        return new GlanceView(
                false,
                Objects.requireNonNullElse(customer.firstName(), ""),
                Objects.requireNonNullElse(customer.lastName(), ""),
                customer.vip(),
                customer.since() == null ? "" : customer.since().toString(),
                Choice.named(Field.VALUE, customer.value()).orElse(null),
                counts == null ? 0 : counts.last30Days(),
                each(customer.repetition()).map(GlanceView::again).toList(),
                contacts.stream().limit(SHOWN).map(each -> contact(each, times)).toList(),
                recent.map(each -> contact(each, times)).orElse(null),
                recent.filter(each -> said.own().contains(each.incidentId())).isPresent(),
                gestures(customer.gestures(), times),
                promises,
                null);
    }

    private static GlanceView withoutCustomer(@Nullable ProblemView away, PromisesView promises) {
        var unknown = away != null && away.kind() == ProblemKind.MISSING;
        return new GlanceView(
                unknown,
                "",
                "",
                false,
                "",
                null,
                0,
                List.of(),
                List.of(),
                null,
                false,
                new GesturesView(0, "", false, List.of()),
                promises,
                unknown ? null : away);
    }

    static Optional<CustomerClient.Contact> recent(CustomerClient.Customer customer, Instant now) {
        return each(customer.lastContacts())
                .filter(each -> each.startedAt().isAfter(now.minus(RECENT)))
                .findFirst();
    }

    private static Again again(CustomerClient.Repetition of) {
        return new Again(
                Choice.named(Field.REASON, of.reason()).orElse(null),
                Choice.named(Field.PROBLEM, of.problem()).orElse(null),
                of.contacts());
    }

    private static ContactView contact(CustomerClient.Contact of, Times times) {
        return new ContactView(
                of.incidentId(),
                of.reference(),
                times.moment(of.startedAt()),
                Choice.named(Field.CHANNEL, of.channel()).orElse(null),
                Choice.named(Field.ANGER, of.anger()).orElse(null),
                Choice.named(Field.REASON, of.reason()).orElse(null),
                Choice.named(Field.SENTIMENT, of.sentimentAtEnd()).orElse(null));
    }

    private static GesturesView gestures(CustomerClient.@Nullable Gestures of, Times times) {
        return of == null
                ? new GesturesView(0, "", false, List.of())
                : new GesturesView(
                        of.count(),
                        Euros.of(of.value(), times.language()),
                        of.nextNeedsApproval(),
                        each(of.items())
                                .map(each -> new Given(
                                        Choice.named(Field.GESTURE, each.type()).orElse(null),
                                        Euros.of(each.value(), times.language()),
                                        times.moment(each.proposedAt())))
                                .toList());
    }

    private static PromisesView promises(Part<Listed<PromiseClient.Promise>> part, Times times) {
        var listed = part.value();
        return new PromisesView(
                listed == null
                        ? List.of()
                        : listed.items().stream()
                                .map(each -> new Promised(
                                        each.action() == null ? "" : each.action(),
                                        times.moment(each.dueAt()),
                                        each.dueAt().isBefore(times.now())))
                                .toList(),
                part.away());
    }

    private static <T> Stream<T> each(@Nullable List<T> items) {
        return items == null ? Stream.of() : items.stream();
    }
}
