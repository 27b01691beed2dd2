package org.accalmie.escalation.handling;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Occurrence;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.Timeline;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** Takes texts out of escalations, their dossiers and timelines; states, times and figures stay. */
@Singleton
public final class EscalationEraser {
    private final EscalationStore store;
    private final Timeline timeline;

    EscalationEraser(EscalationStore store, Timeline timeline) {
        this.store = store;
        this.timeline = timeline;
    }

    /** The escalations of these incidents, which are told. */
    public List<UUID> forget(Collection<UUID> incidentIds) {
        var escalations = store.lockOf(incidentIds);
        store.update(escalations.stream().map(EscalationEraser::erased).toList());
        escalations.forEach(each -> store.updateDossier(each.id(), erased(store.dossier(each.id()))));
        var ids = escalations.stream().map(Escalation::id).toList();
        timeline.erase(ids);
        return ids;
    }

    private static @Nullable Dossier erased(@Nullable Dossier dossier) {
        return dossier == null ? null : PersonalDataEraser.erase(dossier);
    }

    public static Escalation erased(Escalation escalation) {
        return Transitions.of(escalation, Occurrence.ERASURE).checked(escalation.withoutTexts());
    }
}
