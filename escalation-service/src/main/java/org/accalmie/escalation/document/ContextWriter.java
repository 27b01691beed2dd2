package org.accalmie.escalation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the customer is, and what happened before. */
record ContextWriter(Case about, Words words) {
    Note.Context context() {
        var customer = about.incident().customer();
        return new Note.Context(
                words.day(customer.since()),
                customer.value() == null ? null : words.of("value", customer.value()),
                customer.vip(),
                Words.said(about.dossier().product()),
                subscription(),
                Words.said(about.dossier().summary()),
                words.of("reason", about.incident().reason()),
                history());
    }

    private @Nullable String subscription() {
        var subscription = about.incident().customer().subscription();
        return subscription == null
                ? null
                : Stream.of(subscription.plan(), words.money(subscription.monthlyAmount()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private List<String> history() {
        var lines = new ArrayList<String>();
        var history = about.incident().history();
        if (history != null) {
            add(lines, "history.daysWaiting", history.daysWaiting());
            add(lines, "history.contactsOnSubject", history.contactsOnSubject());
            if (Boolean.TRUE.equals(history.bugConfirmed())) {
                lines.add(words.of("history.bugConfirmed"));
            }
        }
        add(lines, "history.returns", about.escalation().bounces().returns());
        add(lines, "history.transfers", about.escalation().bounces().transfers());
        lines.add(words.of("churnRisk", about.incident().churnRisk()));
        return lines;
    }

    private void add(List<String> lines, String name, @Nullable Integer count) {
        if (count != null && count > 0) {
            lines.add(words.of(name).formatted(count));
        }
    }
}
