package org.accalmie.console.upstream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused.
 *
 * @param state where the thing stands now, of a 409
 * @param rule what stood against it, of a 409
 */
public record ServiceProblem(
        int status,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String state,
        @Nullable String rule,
        @Nullable List<Violation> violations) {

    /** @param field the path in what was sent */
    public record Violation(String field, String message) {
        public Complaint complaint() {
            return Complaint.of(message);
        }
    }

    static ServiceProblem of(int status) {
        return new ServiceProblem(status, null, null, null, null, null);
    }

    public List<Violation> faults() {
        return violations == null ? List.of() : violations;
    }
}
