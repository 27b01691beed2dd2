package org.accalmie.incident.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.part.CommitmentRequest;
import org.accalmie.incident.sheet.part.CustomerRequest;
import org.accalmie.incident.sheet.part.TicketRequest;
import org.accalmie.web.dossier.DossierRequest;
import org.accalmie.web.dossier.OptionRequest;
import org.jspecify.annotations.Nullable;

/** Everything on a sheet that somebody wrote, and the names and numbers that people look for. */
final class SheetTexts {
    private SheetTexts() {}

    static Stream<String> of(IncidentRequest sheet) {
        return Stream.of(
                        texts(sheet.externalId(), sheet.reasonDetail(), sheet.lesson(), sheet.note()),
                        of(sheet.customer(), SheetTexts::customer),
                        of(sheet.ticket(), SheetTexts::ticket),
                        each(sheet.commitments(), SheetTexts::commitment),
                        of(sheet.dossier(), SheetTexts::dossier))
                .flatMap(texts -> texts);
    }

    private static Stream<String> customer(CustomerRequest customer) {
        var plan =
                customer.subscription() == null ? null : customer.subscription().plan();
        return texts(customer.id(), customer.firstName(), customer.lastName(), customer.email(), plan);
    }

    private static Stream<String> ticket(TicketRequest ticket) {
        return texts(ticket.id(), ticket.assignedTo());
    }

    private static Stream<String> commitment(CommitmentRequest commitment) {
        return texts(commitment.action(), commitment.condition());
    }

    private static Stream<String> dossier(DossierRequest dossier) {
        return Stream.of(
                        texts(dossier.summary(), dossier.product(), dossier.environment(), dossier.symptoms()),
                        texts(dossier.actionsTaken(), dossier.exactWords(), dossier.request(), dossier.period()),
                        texts(dossier.invoiceReference(), dossier.paymentReference()),
                        of(dossier.impact(), impact -> texts(impact.risk())),
                        each(dossier.facts(), fact -> texts(fact.text())),
                        each(dossier.options(), SheetTexts::option))
                .flatMap(texts -> texts);
    }

    private static Stream<String> option(OptionRequest option) {
        return texts(option.label(), option.cost(), option.delay(), option.risk(), option.precedent());
    }

    private static <T> Stream<String> of(@Nullable T part, Function<T, Stream<String>> texts) {
        return part == null ? Stream.empty() : texts.apply(part);
    }

    private static <T> Stream<String> each(@Nullable List<T> parts, Function<T, Stream<String>> texts) {
        return parts == null ? Stream.empty() : parts.stream().flatMap(texts);
    }

    private static Stream<String> texts(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }
}
