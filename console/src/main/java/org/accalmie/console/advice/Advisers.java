package org.accalmie.console.advice;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.console.dossier.VoiceView;
import org.accalmie.console.dossier.Voices;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.recorded.CallsClient;
import org.accalmie.console.sheet.PreviewClient;
import org.accalmie.console.sheet.SheetBody;
import org.accalmie.console.sheet.SheetClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks each service what it makes of a sheet that is being written; one that is away leaves its part empty alone. */
@Singleton
final class Advisers {
    private final GestureClient gestures;
    private final PreviewClient routes;
    private final CallsClient calls;
    private final Customers customers;
    private final Voices voices;
    private final InstantSource clock;

    Advisers(
            @RestClient GestureClient gestures,
            @RestClient PreviewClient routes,
            @RestClient CallsClient calls,
            Customers customers,
            Voices voices,
            InstantSource clock) {
        this.gestures = gestures;
        this.routes = routes;
        this.calls = calls;
        this.customers = customers;
        this.voices = voices;
        this.clock = clock;
    }

    AdviceView advise(Map<String, List<String>> form, Person person) {
        var written = SheetBody.of(form, clock.instant().atZone(person.zone()));
        var sheet = written.by(person.name());
        var incident = Map.<String, Object>of("incident", sheet);
        var destination = Part.read(() -> routes.preview(incident));
        return AdviceView.of(
                new AdviceView.Said(
                        Part.read(() -> gestures.advise(sheet)),
                        destination,
                        Part.read(() -> calls.preview(incident)),
                        written::nameOf),
                times(person));
    }

    GlanceView glance(String customer, Person person) {
        return customers.glance(customer, times(person));
    }

    List<VoiceView> voices(String customer) {
        return voices.of(customer);
    }

    private Times times(Person person) {
        return new Times(person.language(), person.zone(), clock.instant());
    }

    /** What is known of a customer. */
    @Singleton
    static final class Customers {
        private final CustomerClient customers;
        private final PromiseClient promises;
        private final SheetClient sheets;

        Customers(
                @RestClient CustomerClient customers,
                @RestClient PromiseClient promises,
                @RestClient SheetClient sheets) {
            this.customers = customers;
            this.promises = promises;
            this.sheets = sheets;
        }

        GlanceView glance(String id, Times times) {
            var customer = Part.read(() -> customers.customer(id));
            var known = customer.value();
            var away = customer.away();
            return GlanceView.of(
                    new GlanceView.Said(
                            customer,
                            away != null && away.kind() == ProblemKind.AWAY
                                    ? Part.away(ProblemKind.AWAY)
                                    : Part.read(() -> promises.promises(id)),
                            known == null ? Set.of() : own(known, times)),
                    times);
        }

        private Set<UUID> own(CustomerClient.Customer customer, Times times) {
            return GlanceView.recent(customer, times.now())
                    .map(recent -> Part.read(
                            () -> sheets.list(Map.of("ids", recent.incidentId().toString()))))
                    .map(Part::value)
                    .map(listed -> listed.items().stream()
                            .map(each -> UUID.fromString(each.path("id").asText()))
                            .collect(Collectors.toSet()))
                    .orElse(Set.of());
        }
    }
}
