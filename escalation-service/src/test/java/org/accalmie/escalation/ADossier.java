package org.accalmie.escalation;

import java.util.List;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** Dossiers that hold nothing but what they are told to. */
public final class ADossier {
    private @Nullable String summary;
    private @Nullable String environment;
    private @Nullable String symptoms;
    private @Nullable String actionsTaken;
    private @Nullable String exactWords;
    private @Nullable String invoiceReference;
    private @Nullable String paymentReference;
    private @Nullable String period;
    private @Nullable String request;
    private @Nullable List<Dossier.Fact> facts;
    private @Nullable List<Dossier.Option> options;

    private ADossier() {}

    public static ADossier holding() {
        return new ADossier();
    }

    /** Ready for any of the shipped teams. */
    public static Dossier ready() {
        return complete().build();
    }

    /** The same without one field of that name. */
    public static Dossier readyWithout(String field) {
        var all = complete();
        return switch (field) {
            case "summary" -> all.summary(null).build();
            case "environment" -> all.environment(null).build();
            case "symptoms" -> all.symptoms(null).build();
            case "actionsTaken" -> all.actionsTaken(null).build();
            case "exactWords" -> all.exactWords(null).build();
            case "period" -> all.period(null).build();
            case "request" -> all.request(null).build();
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** All that makes one ready, to be changed. */
    public static ADossier complete() {
        return holding()
                .summary("Debited twice, wants the second debit back")
                .environment("Chrome 142")
                .symptoms("Two debits for one invoice")
                .actionsTaken("Compared the statements")
                .exactWords("I want my money back.")
                .invoiceReference("F-1")
                .period("October")
                .request("Refund the second debit");
    }

    public ADossier summary(@Nullable String text) {
        summary = text;
        return this;
    }

    public ADossier environment(@Nullable String text) {
        environment = text;
        return this;
    }

    public ADossier symptoms(@Nullable String text) {
        symptoms = text;
        return this;
    }

    public ADossier actionsTaken(@Nullable String text) {
        actionsTaken = text;
        return this;
    }

    public ADossier exactWords(@Nullable String text) {
        exactWords = text;
        return this;
    }

    public ADossier invoiceReference(@Nullable String text) {
        invoiceReference = text;
        return this;
    }

    public ADossier paymentReference(@Nullable String text) {
        paymentReference = text;
        return this;
    }

    public ADossier period(@Nullable String text) {
        period = text;
        return this;
    }

    public ADossier request(@Nullable String text) {
        request = text;
        return this;
    }

    public ADossier facts(List<Dossier.Fact> several) {
        facts = several;
        return this;
    }

    public ADossier options(Dossier.Option... several) {
        options = List.of(several);
        return this;
    }

    public Dossier build() {
        return new Dossier(
                summary,
                null,
                environment,
                symptoms,
                facts,
                null,
                actionsTaken,
                exactWords,
                invoiceReference,
                paymentReference,
                period,
                request,
                null,
                null,
                options);
    }
}
