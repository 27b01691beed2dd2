package org.accalmie.escalation.stored;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Preparation;
import org.accalmie.escalation.lifecycle.Bounces;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Origin;
import org.accalmie.escalation.lifecycle.Resolution;
import org.accalmie.escalation.takeup.Pause;
import org.accalmie.escalation.takeup.Promise;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * The document of an escalation in the current format. What it holds of other rooms is written as it is there: the
 * document kept among the tests says when that changes, which is a new format.
 */
record StoredEscalation(
        int format,
        UUID id,
        Origin origin,
        String team,
        Urgency urgency,
        List<String> watchers,
        Routing routing,
        EscalationState state,
        String owner,
        Preparation preparation,
        DossierSummary gist,
        TakeUp takeUp,
        Promise promise,
        List<Pause> pauses,
        Bounces bounces,
        @Nullable Decision decision,
        @Nullable Resolution resolution,
        Map<CommandType, StoredCommand> last,
        Instant createdAt,
        int version) {

    static StoredEscalation of(Escalation it) {
        return new StoredEscalation(
                EscalationFormat.CURRENT,
                it.id(),
                it.origin(),
                it.team(),
                it.urgency(),
                it.watchers(),
                it.routing(),
                it.state(),
                it.owner(),
                it.preparation(),
                it.gist(),
                it.takeUp(),
                it.promise(),
                it.pauses(),
                it.bounces(),
                it.decision(),
                it.resolution(),
                each(it.last(), (type, last) -> StoredCommand.of(last)),
                it.createdAt(),
                it.version());
    }

    Escalation read(EventJson json) {
        return new Escalation(
                id,
                origin,
                team,
                urgency,
                watchers,
                routing,
                state,
                owner,
                preparation,
                gist,
                takeUp,
                promise,
                pauses,
                bounces,
                decision,
                resolution,
                each(last, (type, stored) -> stored.last(type, json)),
                createdAt,
                version);
    }

    private static <F, T> Map<CommandType, T> each(Map<CommandType, F> all, BiFunction<CommandType, F, T> as) {
        var each = new EnumMap<CommandType, T>(CommandType.class);
        all.forEach((type, last) -> each.put(type, as.apply(type, last)));
        return Collections.unmodifiableMap(each);
    }
}
