package org.accalmie.console.recorded;

import java.util.List;
import java.util.Optional;
import org.accalmie.console.field.Cause;
import org.accalmie.console.page.Times;

/**
 * A call that will be made.
 *
 * @param joined whether one that is planned already serves it as well
 */
public record CallView(String at, List<Cause> causes, boolean joined) {
    public static CallView of(CallsClient.Call call, Times times) {
        var causes = call.causes() == null ? List.<String>of() : call.causes();
        return new CallView(
                times.moment(call.dueAt()),
                causes.stream().map(Cause::named).flatMap(Optional::stream).toList(),
                call.followUpId() != null);
    }
}
