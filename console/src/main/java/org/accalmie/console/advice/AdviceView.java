package org.accalmie.console.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accalmie.console.field.Choice;
import org.accalmie.console.field.Fault;
import org.accalmie.console.field.Field;
import org.accalmie.console.field.Judgement;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.recorded.CallView;
import org.accalmie.console.recorded.CallsClient;
import org.accalmie.console.sheet.PreviewClient.Destination;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What would follow from the sheet as it is now.
 *
 * @param faults what the services have against the sheet, once each, whichever of them said it
 * @param rest minutes of the recovery break, absent before the anger is known
 */
public record AdviceView(
        List<Fault.At> faults,
        GestureView gesture,
        @Nullable Integer rest,
        DestinationView destination,
        CallsView calls) {
    /** The previews take a sheet as the incident of something. */
    private static final String INCIDENT = "^incident\\.";

    /**
     * @param recommended absent where nothing is advised
     * @param others what else the policy has for this sheet
     * @param offered what would become of the gesture that is written in the sheet
     */
    public record GestureView(
            @Nullable Advised recommended,
            List<Advised> others,
            List<Reasoning> besides,
            @Nullable Offered offered,
            @Nullable ProblemView away) {}

    /** @param amount in words, empty where the type says all */
    public record Advised(
            Choice type,
            int quantity,
            String amount,
            @Nullable Reasoning because) {}

    public record Offered(
            String value,
            Judgement.@Nullable Verdict verdict,
            boolean approvalRequired,
            boolean refused,
            List<Reasoning> reasons) {}

    /**
     * @param team empty where it would go nowhere
     * @param missing the names of what the dossier lacks
     */
    public record DestinationView(
            String team,
            Escalation.@Nullable Routing routing,
            Escalation.@Nullable Urgency urgency,
            List<String> missing,
            String prepareBy,
            String takeUpBy,
            @Nullable ProblemView away) {}

    public record CallsView(List<CallView> calls, @Nullable ProblemView away) {}

    /**
     * What the services said, each for itself.
     *
     * @param names of the form's fields, by what the services call them
     */
    record Said(
            Part<GestureClient.Advice> gesture,
            Part<Destination> destination,
            Part<Listed<CallsClient.Call>> calls,
            UnaryOperator<String> names) {}

    static AdviceView of(Said said, Times times) {
        var advice = said.gesture().value();
        var calls = said.calls().value();
        return new AdviceView(
                faults(said),
                gesture(said.gesture(), times.language()),
                advice == null ? null : advice.breakMinutes(),
                destination(said.destination(), times),
                new CallsView(
                        calls == null
                                ? List.of()
                                : calls.items().stream()
                                        .map(each -> CallView.of(each, times))
                                        .toList(),
                        said.calls().away()));
    }

    private static List<Fault.At> faults(Said said) {
        var found = new LinkedHashMap<String, Fault>();
        Stream.of(said.gesture(), said.destination(), said.calls())
                .map(Part::away)
                .filter(Objects::nonNull)
                .flatMap(away -> away.violations().stream())
                .forEach(each -> found.putIfAbsent(
                        said.names().apply(each.field().replaceFirst(INCIDENT, "")), Fault.said(each.message())));
        return Fault.At.all(found);
    }

    private static GestureView gesture(Part<GestureClient.Advice> part, Language language) {
        var advice = part.value();
        if (advice == null) {
            return new GestureView(null, List.of(), List.of(), null, part.away());
        }
        var all = advice.advised() == null ? List.<GestureClient.Advised>of() : advice.advised();
        var recommended = advice.recommended() == null ? null : advised(advice.recommended(), language);
        return new GestureView(
                recommended,
                all.stream()
                        .map(each -> advised(each, language))
                        .filter(Objects::nonNull)
                        .filter(each -> !each.equals(recommended))
                        .toList(),
                all.stream()
                        .filter(each -> each.type() == null)
                        .flatMap(each -> Reasoning.named(each.rule()).stream())
                        .toList(),
                offered(advice.offered(), language),
                null);
    }

    private static @Nullable Advised advised(GestureClient.Advised advised, Language language) {
        var from = advised.amountFrom();
        var amount = advised.amount() == null ? advised.value() : advised.amount();
        var words = from == null
                ? Euros.of(amount, language)
                : Euros.of(from, language) + "\u202f–\u202f" + Euros.of(amount, language);
        return Choice.named(Field.GESTURE, advised.type())
                .map(type -> new Advised(
                        type,
                        advised.quantity() == null ? 1 : advised.quantity(),
                        words,
                        Reasoning.named(advised.rule()).orElse(null)))
                .orElse(null);
    }

    private static @Nullable Offered offered(GestureClient.@Nullable Offered offered, Language language) {
        return offered == null
                ? null
                : new Offered(
                        Euros.of(offered.value(), language),
                        Judgement.named(Judgement.Verdict.values(), offered.verdict())
                                .orElse(null),
                        offered.approvalRequired(),
                        Judgement.State.REFUSED.name().equals(offered.state()),
                        Reasoning.all(offered.reasons()));
    }

    private static DestinationView destination(Part<Destination> part, Times times) {
        var to = part.value();
        if (to == null) {
            return new DestinationView("", null, null, List.of(), "", "", part.away());
        }
        return new DestinationView(
                to.team() == null ? "" : to.team(),
                new Escalation.Routing(to.rule(), to.because()),
                to.urgency(),
                to.missing() == null ? List.of() : to.missing(),
                to.prepareBy() == null ? "" : times.moment(to.prepareBy()),
                to.acknowledgeBy() == null ? "" : times.moment(to.acknowledgeBy()),
                null);
    }
}
