package org.accalmie.escalation.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A disagreement settled: two or three options, one of them chosen, one decider, one statement. */
@Schema(examples = """
        {"options": [{"label": "Refund", "cost": "25 €", "delay": "3 days", "risk": "none"},
                     {"label": "Voucher", "cost": "30 €", "precedent": "INC-812"}],
         "chosen": "Refund", "decider": "supervisor", "statement": "We refund the second debit within three days."}""")
@Consistent
record DecisionRequest(
        @NotNull @Size(min = 2, max = DecisionRequest.MOST) List<@NotNull @Valid Choice> options,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String chosen,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String decider,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String statement)
        implements CommandRequest, Checked {
    static final int MOST = 3;

    /** One way to decide, with what it costs. */
    record Choice(
            @NotBlank @CodePointLength(max = Limits.FREE_TEXT)
            String label,

            @CodePointLength(max = Limits.FREE_TEXT) @Nullable
            String cost,

            @CodePointLength(max = Limits.FREE_TEXT) @Nullable
            String delay,

            @CodePointLength(max = Limits.FREE_TEXT) @Nullable
            String risk,

            @CodePointLength(max = Limits.FREE_TEXT) @Nullable
            String precedent) {
        Dossier.Option option() {
            return new Dossier.Option(label, cost, delay, risk, precedent);
        }
    }

    @Override
    public List<Fault> faults() {
        var labels = Objects.requireNonNullElse(options, List.<Choice>of()).stream()
                .limit(MOST)
                .map(it -> it == null ? null : it.label())
                .toList();
        var twice = IntStream.range(0, labels.size())
                .filter(i -> labels.get(i) != null && labels.indexOf(labels.get(i)) < i)
                .mapToObj(i -> new Fault("options[" + i + "].label", "must not be given twice"));
        var unknown = chosen != null && !labels.contains(chosen);
        return Stream.concat(twice, Fault.when(unknown, "chosen", "must be the label of an option"))
                .toList();
    }

    @Override
    public Command command() {
        return new Command.Decide(
                new Decision(options.stream().map(Choice::option).toList(), chosen, decider, statement));
    }
}
