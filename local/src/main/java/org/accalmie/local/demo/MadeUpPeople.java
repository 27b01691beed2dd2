package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Customers that there are not, the same ones from the same seed. */
final class MadeUpPeople {
    private static final List<String> FIRST = List.of(
            "Camille", "Nadia", "Hugo", "Inès", "Thomas", "Aïcha", "Louise", "Mehdi", "Chloé", "Bruno", "Élodie",
            "Yann", "Fatou", "Gabriel", "Zoé", "Patrick", "Maëlle", "Rachid", "Sylvie", "Quentin");
    private static final List<String> LAST = List.of(
            "Aubry",
            "Berthier",
            "Chevallier",
            "Diallo",
            "Estève",
            "Fournier",
            "Gauthier",
            "Haddad",
            "Imbert",
            "Jacquet",
            "Kervella",
            "Lemoine",
            "Marchand",
            "Nguyen",
            "Ollivier",
            "Périn",
            "Rousseau",
            "Saïdi",
            "Tessier",
            "Vasseur");
    private static final List<String> PLANS = List.of("Essentiel", "Famille", "Premium", "Pro");
    private static final List<String> AMOUNTS = List.of("19.90", "29.90", "39.90", "79.00");
    private static final List<String> VALUES = List.of("LOW", "MEDIUM", "HIGH");
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2_400;
    private static final int LOWEST_ID = 20_000;

    private final RandomGenerator random;
    private int made;

    /** @param made how many there are already */
    MadeUpPeople(RandomGenerator random, int made) {
        this.random = random;
        this.made = made;
    }

    /** Says who the customer is, where the sheet does not. */
    void fill(ObjectNode sheet) {
        var customer = sheet.withObject("/customer");
        var first = any(FIRST);
        var last = any(LAST);
        int plan = random.nextInt(PLANS.size());
        put(customer, "id", "CLT-" + (LOWEST_ID + 37 * made++));
        put(customer, "firstName", first);
        put(customer, "lastName", last);
        put(customer, "email", address(first) + "." + address(last) + "@example.org");
        put(customer, "since", EARLIEST.plusDays(random.nextInt(DAYS)).toString());
        put(customer, "value", any(VALUES));
        if (!customer.has("subscription")) {
            customer.putObject("subscription")
                    .put("plan", PLANS.get(plan))
                    .put("monthlyAmount", new BigDecimal(AMOUNTS.get(plan)));
        }
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static void put(ObjectNode customer, String field, String value) {
        if (!customer.has(field)) {
            customer.put(field, value);
        }
    }

    private static String address(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\P{ASCII}", "")
                .toLowerCase(Locale.ROOT);
    }
}
