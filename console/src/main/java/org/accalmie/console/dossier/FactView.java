package org.accalmie.console.dossier;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.console.command.Need;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.timeline.Code;
import org.jspecify.annotations.Nullable;

/**
 * A field of the dossier.
 *
 * @param missing whether the team needs it and has it not
 */
public record FactView(Need need, List<Line> lines, boolean missing) {
    /** Where moments are not shown. */
    private static final Times ANY = new Times(Language.EN, ZoneOffset.UTC, Instant.EPOCH);

    /**
     * A line of it.
     *
     * @param host of the address, where the line is one that can be followed
     */
    public record Line(
            String at,
            String text,
            @Nullable Code code,
            @Nullable String host) {}

    static List<FactView> of(Details.Dossier dossier, List<String> missing, Times times) {
        return Stream.of(Need.values())
                .map(need -> new FactView(need, lines(need, dossier, times), missing.contains(need.field())))
                .filter(fact -> fact.missing() || !fact.lines().isEmpty())
                .toList();
    }

    /** What can be completed, as it is typed, by field; without what is not there. */
    static Map<String, String> texts(Details.@Nullable Dossier dossier) {
        var texts = new LinkedHashMap<String, String>();
        if (dossier != null) {
            CaseForm.COMPLETED.forEach(need -> texts.put(need.field(), typed(need, dossier)));
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static String typed(Need need, Details.Dossier of) {
        var shown = need == Need.IMPACT
                ? text(of.impact() == null ? null : of.impact().risk())
                : lines(need, of, ANY);
        return shown.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static List<Line> lines(Need need, Details.Dossier of, Times times) {
        return switch (need) {
            case SUMMARY -> text(of.summary());
            case PRODUCT -> text(of.product());
            case ENVIRONMENT -> text(of.environment());
            case SYMPTOMS -> text(of.symptoms());
            case ACTIONS_TAKEN -> text(of.actionsTaken());
            case EXACT_WORDS -> text(of.exactWords());
            case INVOICE_REFERENCE -> text(of.invoiceReference());
            case PAYMENT_REFERENCE -> text(of.paymentReference());
            case PERIOD -> text(of.period());
            case REQUEST -> text(of.request());
            case EXTERNAL_DEADLINE ->
                of.externalDeadline() == null ? List.of() : text(times.moment(of.externalDeadline()));
            case IMPACT -> of.impact() == null ? List.of() : impact(of.impact());
            case FACTS ->
                listed(of.facts()).stream()
                        .map(fact -> new Line(
                                fact.at() == null ? "" : times.moment(fact.at()), said(fact.text()), null, null))
                        .toList();
            case EVIDENCE ->
                listed(of.evidence()).stream()
                        .map(piece -> new Line(
                                "", said(piece.url()), Code.named(piece.kind()).orElse(null), host(piece.url())))
                        .toList();
            case OPTIONS -> listed(of.options()).stream().map(FactView::option).toList();
        };
    }

    private static Line option(Details.Option option) {
        var text = Stream.of(option.label(), option.cost(), option.delay(), option.risk(), option.precedent())
                .filter(Objects::nonNull)
                .toList();
        return new Line("", String.join(" · ", text), null, null);
    }

    private static List<Line> impact(Details.Impact impact) {
        var lines = new ArrayList<Line>();
        if (impact.users() != null) {
            lines.add(new Line("", "× " + impact.users(), null, null));
        }
        if (impact.amount() != null) {
            lines.add(new Line("", impact.amount().toPlainString() + "\u00a0€", null, null));
        }
        lines.addAll(text(impact.risk()));
        return lines;
    }

    private static List<Line> text(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(new Line("", text, null, null));
    }

    /** Only an address of the web that is encrypted is followed. */
    private static @Nullable String host(@Nullable String url) {
        try {
            var address = url == null ? null : URI.create(url);
            return address != null && "https".equalsIgnoreCase(address.getScheme()) ? address.getHost() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> listed(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
