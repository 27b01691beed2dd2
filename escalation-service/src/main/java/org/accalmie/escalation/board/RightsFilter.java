package org.accalmie.escalation.board;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.UUID;
import org.accalmie.escalation.access.CurrentActor;
import org.accalmie.escalation.access.PerformsTransition;
import org.accalmie.escalation.access.Refusals;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Escalation;
import org.jspecify.annotations.Nullable;

/** Turns callers away before anything of theirs is read: what a call must say is for those who may make it. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class RightsFilter implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final EscalationListStore store;
    private final CurrentActor currentActor;

    RightsFilter(ResourceInfo resource, EscalationListStore store, CurrentActor currentActor) {
        this.resource = resource;
        this.store = store;
        this.currentActor = currentActor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var id = request.getUriInfo().getPathParameters().getFirst("id");
        if (shows(method)) {
            checkSight(id);
        }
        var does = doneBy(method);
        if (does != null) {
            check(does.value(), id);
        }
    }

    private void checkSight(@Nullable String id) {
        if (id == null) {
            Refusals.unlessConcerned(currentActor.caller());
        } else {
            Refusals.unlessSeen(find(id), currentActor.caller());
        }
    }

    private void check(CommandType type, String id) {
        var escalation = find(id);
        var actor = currentActor.caller();
        // it may be a late twin of what was allowed then; only its words will tell
        if (!escalation.wasLastDoneBy(actor.name(), type)) {
            Refusals.unlessAllowed(type, escalation, actor);
        }
    }

    private Escalation find(String id) {
        return store.get(idIn(id)).orElseThrow(Refusals::unknown).escalation();
    }

    /** A path that leads nowhere has no method. */
    private static boolean shows(@Nullable Method method) {
        return method != null && method.isAnnotationPresent(ShowsEscalation.class);
    }

    private static @Nullable PerformsTransition doneBy(@Nullable Method method) {
        return method == null ? null : method.getAnnotation(PerformsTransition.class);
    }

    private static UUID idIn(String path) {
        try {
            return UUID.fromString(path);
        } catch (IllegalArgumentException malformed) {
            throw Refusals.unknown();
        }
    }
}
