package org.accalmie.web.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;

/** Measures no request by a method that nobody offers: its name is the caller's, and each would be a meter for ever. */
@Singleton
final class MeasuredMethods implements MeterFilter {
    private static final Set<String> OFFERED =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        var method = id.getName().startsWith("http.server") ? id.getTag("method") : null;
        return method == null || OFFERED.contains(method) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }
}
