package org.accalmie.console.command;

import java.util.Optional;
import java.util.stream.Stream;

/** What a dossier may lack, by the names of its fields. */
public enum Need {
    SUMMARY("summary"),
    PRODUCT("product"),
    ENVIRONMENT("environment"),
    SYMPTOMS("symptoms"),
    FACTS("facts"),
    EVIDENCE("evidence"),
    ACTIONS_TAKEN("actionsTaken"),
    EXACT_WORDS("exactWords"),
    INVOICE_REFERENCE("invoiceReference"),
    PAYMENT_REFERENCE("paymentReference"),
    PERIOD("period"),
    REQUEST("request"),
    IMPACT("impact"),
    EXTERNAL_DEADLINE("externalDeadline"),
    OPTIONS("options");

    private final String field;

    Need(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    public static Optional<Need> named(String field) {
        return Stream.of(values()).filter(need -> need.field.equals(field)).findFirst();
    }
}
