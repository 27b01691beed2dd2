package org.accalmie.eventing.incoming;

import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.eventing.EventConsumer;

final class IncomingBeans {
    @Produces
    @Singleton
    EventDispatcher handlers(@All List<EventConsumer> consumers, Tracer tracer) {
        return new EventDispatcher(consumers, new Tracing(tracer));
    }
}
