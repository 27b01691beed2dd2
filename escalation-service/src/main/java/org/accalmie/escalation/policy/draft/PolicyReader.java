package org.accalmie.escalation.policy.draft;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.json.StrictJson;

/** Reads what people send as a policy, and tells them at once of all that is wrong with it. */
@Singleton
public final class PolicyReader {
    private final StrictJson json;

    PolicyReader(StrictJson json) {
        this.json = json;
    }

    /**
     * Reads it.
     *
     * @throws ProblemException 400 naming what cannot be read and what the rules find in the rest
     */
    public <T> T read(byte[] body, Class<T> type, Function<? super T, List<Fault>> rules) {
        if (body.length == 0) {
            throw ProblemException.invalid("$", "must not be empty");
        }
        return json.reading(body, type).orRefuse(value -> violations(rules.apply(value)));
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(violations(faults));
        }
    }

    private static List<Violation> violations(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Violation(fault.field(), fault.message()))
                .toList();
    }
}
