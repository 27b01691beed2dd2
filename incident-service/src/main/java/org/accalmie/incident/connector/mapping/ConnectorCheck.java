package org.accalmie.incident.connector.mapping;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import dev.cel.common.types.CelKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accalmie.incident.connector.proof.Proof;
import org.accalmie.incident.connector.proof.ProofKind;
import org.accalmie.web.Violation;
import org.accalmie.web.validation.Blanks;

/** Finds what is wrong with a connector before anything comes through it. */
public final class ConnectorCheck {
    private static final Set<CelKind> TEXTS = EnumSet.of(CelKind.STRING, CelKind.DYN);
    private static final Set<CelKind> TIMES = EnumSet.of(CelKind.STRING, CelKind.DYN, CelKind.TIMESTAMP);
    private static final int SHORTEST_SECRET = 8;

    private final List<Violation> faults = new ArrayList<>();

    private final TargetFields target;

    private ConnectorCheck(TargetFields target) {
        this.target = target;
    }

    public static List<Violation> faults(ConnectorDefinition definition, String secret) {
        var check = new ConnectorCheck(definition.made().fields);
        check.checkProof(definition.proof(), secret);
        check.checkExpression("when", definition.when(), EnumSet.of(CelKind.BOOL, CelKind.DYN));
        check.checkSource(definition.key().source());
        check.checkExpression("key.externalId", definition.key().externalId(), TIMES);
        check.checkRequired(definition);
        definition.fields().forEach(check::checkField);
        definition.defaults().forEach((field, word) -> check.checkWords("defaults." + field, field, List.of(word)));
        definition.words().forEach((field, words) -> check.checkWords("words." + field, field, words.values()));
        return List.copyOf(check.faults);
    }

    private void checkProof(Proof proof, String secret) {
        var needsHeader = proof.kind() == ProofKind.SECRET || proof.kind() == ProofKind.HMAC;
        if (needsHeader && (proof.header() == null || Blanks.isBlank(proof.header()))) {
            add("proof.header", "is needed for " + proof.kind());
        }
        if (secret.length() < SHORTEST_SECRET) {
            add("proof.secret", "must have " + SHORTEST_SECRET + " characters or more");
        } else if (proof.kind() == ProofKind.STANDARD_WEBHOOKS && !isKey(secret)) {
            add("proof.secret", "must be whsec_ and Base64");
        }
    }

    private void checkSource(String source) {
        if (Blanks.isBlank(source)) {
            add("key.source", "must not be blank");
        }
    }

    private static boolean isKey(String secret) {
        try {
            return new Webhook(secret) != null;
        } catch (EmptyWebhookSecretException | IllegalArgumentException none) {
            return false;
        }
    }

    /** Without them every message would be refused. */
    private void checkRequired(ConnectorDefinition definition) {
        target.required().stream()
                .filter(field -> !definition.fields().containsKey(field)
                        && !definition.defaults().containsKey(field))
                .sorted()
                .forEach(field -> add("fields." + field, "is needed, here or among the defaults"));
    }

    private void checkField(String field, String expression) {
        if (target.has(field)) {
            checkExpression("fields." + field, expression, kindsFor(field));
        } else {
            add("fields." + field, "is no field of what it makes");
        }
    }

    private void checkExpression(String path, String text, Set<CelKind> kinds) {
        try {
            var kind = Expression.of(text).type().kind();
            if (!kinds.contains(kind)) {
                add(path, "comes to " + kind + ", where " + kinds + " is needed");
            }
        } catch (Expression.FaultyException faulty) {
            add(path, String.valueOf(faulty.getMessage()));
        }
    }

    private void checkWords(String path, String field, Collection<String> said) {
        if (!target.has(field)) {
            add(path, "is no field of what it makes");
            return;
        }
        target.wordsOf(field)
                .ifPresent(known -> said.stream()
                        .filter(word -> !known.contains(word))
                        .forEach(word -> add(
                                path,
                                word + " is none of "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()))));
    }

    private Set<CelKind> kindsFor(String field) {
        if (target.holdsSeveral(field)) {
            return EnumSet.of(CelKind.LIST, CelKind.DYN);
        }
        var type = target.typeOf(field);
        if (type == Boolean.class || type == boolean.class) {
            return EnumSet.of(CelKind.BOOL, CelKind.STRING, CelKind.DYN);
        }
        if (type == Integer.class || type == Long.class || type == int.class) {
            return EnumSet.of(CelKind.INT, CelKind.DYN);
        }
        if (type == BigDecimal.class) {
            return EnumSet.of(CelKind.INT, CelKind.DOUBLE, CelKind.DYN);
        }
        return type == Instant.class ? TIMES : TEXTS;
    }

    private void add(String field, String message) {
        faults.add(new Violation(field, message));
    }
}
