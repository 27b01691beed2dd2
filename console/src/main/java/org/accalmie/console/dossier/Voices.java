package org.accalmie.console.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accalmie.console.page.ReaderTimes;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.EscalationClient;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What was decided to say to a customer, in the cases that live and the reader may see. */
@Singleton
public class Voices {
    private static final String LIVING = "PREPARING,SENT,ACKNOWLEDGED,RETURNED";
    private static final int MOST = 20;
    private static final int ENTRIES = 200;

    private final EscalationClient escalations;
    private final CaseClient cases;
    private final ReaderTimes times;

    Voices(@RestClient EscalationClient escalations, @RestClient CaseClient cases, ReaderTimes times) {
        this.escalations = escalations;
        this.cases = cases;
        this.times = times;
    }

    /** None where the service is away: what else the page shows of it says so. */
    public List<VoiceView> of(String customer) {
        if (customer.isEmpty()) {
            return List.of();
        }
        var now = times.now();
        var living = Map.of("customer", customer, "state", LIVING);
        Part<Listed<Escalation>> part = Part.read(() -> Listed.upTo(MOST, living, escalations::list));
        var listed = part.value();
        return listed == null
                ? List.of()
                : listed.items().stream()
                        .filter(each -> !each.statement().isEmpty())
                        .map(this::decided)
                        .map(each -> VoiceView.of(each, now))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private VoiceView.Decided decided(Escalation escalation) {
        var timeline = Part.read(() -> cases.timeline(escalation.id(), ENTRIES)).value();
        var at = timeline == null ? null : VoiceView.decidedAt(timeline.items()).orElse(null);
        return new VoiceView.Decided(escalation, at);
    }
}
