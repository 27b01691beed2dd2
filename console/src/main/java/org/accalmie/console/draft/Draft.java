package org.accalmie.console.draft;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its service tells it.
 *
 * @param sheet absent in lists and in the answer to a save
 */
public record Draft(
        UUID id,
        @Nullable String customerId,
        Instant savedAt,
        Instant expiresAt,
        int version,
        @Nullable Sheet sheet) {
    private static final int LONGEST_CUSTOMER = 64;
    private static final String CUSTOMER = "customer.id";
    private static final Set<String> OF_THE_PAGE = Set.of("key", "draft", "draftVersion", "version", "form");

    /**
     * @param customer where the service looks for whom the draft is about
     * @param form every field as it was typed, whatever sense it makes
     */
    public record Sheet(
            @Nullable Customer customer, @Nullable Map<String, List<String>> form) {}

    public record Customer(@Nullable String id) {}

    public Map<String, List<String>> values() {
        return sheet == null || sheet.form() == null ? Map.of() : sheet.form();
    }

    /** What is kept of a form: not what belongs to this showing of it. */
    static Map<String, Object> body(Map<String, List<String>> form) {
        var customers = form.getOrDefault(CUSTOMER, List.of());
        var customer = customers.isEmpty() ? "" : customers.getFirst().strip();
        var sheet = new LinkedHashMap<String, Object>();
        var body = new LinkedHashMap<String, Object>();
        if (!customer.isEmpty() && customer.length() <= LONGEST_CUSTOMER) {
            body.put("customerId", customer);
            sheet.put("customer", Map.of("id", customer));
        }
        sheet.put("form", kept(form));
        body.put("sheet", sheet);
        return body;
    }

    static Map<String, List<String>> kept(Map<String, List<String>> form) {
        var kept = new TreeMap<String, List<String>>();
        form.forEach((name, values) -> {
            var said = values.stream().filter(value -> !value.isEmpty()).toList();
            if (!said.isEmpty() && !OF_THE_PAGE.contains(name)) {
                kept.put(name, said);
            }
        });
        return kept;
    }
}
