package org.accalmie.escalation.handling;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.events.escalation.EscalationEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is told of an escalation from its state after the change. Each component of an event is found by its
 * name, in what is said beside or else in the escalation, so that a name means the same in all of them.
 */
record EscalationEvents(Escalation of) {
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };

    <E extends EscalationEvent> E tell(Class<E> type) {
        return tell(type, Map.of());
    }

    <E extends EscalationEvent> E tell(Class<E> type, Map<String, ? extends @Nullable Object> beside) {
        var form = FORMS.get(type);
        var values = form.parts().stream().map(part -> value(part, beside)).toArray();
        try {
            return type.cast(form.constructor().newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName(), e);
        }
    }

    private @Nullable Object value(Part part, Map<String, ? extends @Nullable Object> beside) {
        var name = part.name();
        var value = beside.containsKey(name) ? beside.get(name) : known(name);
        if (value == null && !part.nullable()) {
            throw new IllegalStateException(name + " must be said");
        }
        return value;
    }

    private @Nullable Object known(String name) {
        return switch (name) {
            case "escalationId" -> of.id();
            case "incidentId" -> of.origin().incidentId();
            case "customerId" -> of.origin().customerId();
            case "team" -> of.team();
            case "urgency" -> of.urgency();
            case "state" -> of.state();
            case "watchers" -> of.watching();
            case "routing" -> of.routing();
            case "owner" -> of.owner();
            case "missing" -> of.preparation().missing();
            case "reminder" -> of.preparation().reminders();
            case "prepareBy" -> of.preparation().dueAt();
            case "nextUpdateAt" -> of.promise().nextUpdateAt();
            case "bouncing" -> of.bounces().bouncing();
            case "quality" -> of.quality();
            case "createdAt" -> of.createdAt();
            case "version" -> of.version();
            default -> known(name, of.takeUp());
        };
    }

    private static @Nullable Object known(String name, TakeUp takeUp) {
        return switch (name) {
            case "takeUpClass" -> takeUp.takeUpClass();
            case "sentAt" -> takeUp.sentAt();
            case "acknowledgeBy" -> takeUp.acknowledgeBy();
            case "acknowledgement" -> takeUp.acknowledgement();
            case "rung" -> takeUp.rung();
            default -> null;
        };
    }

    private record Form(Constructor<?> constructor, List<Part> parts) {
        static Form of(Class<?> type) {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Form(
                        type.getDeclaredConstructor(types),
                        Arrays.stream(components).map(Part::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Part(String name, boolean nullable) {
        static Part of(RecordComponent component) {
            return new Part(component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }
}
