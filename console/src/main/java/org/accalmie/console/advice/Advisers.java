package org.accalmie.console.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.Part;
import org.accalmie.console.recorded.CallsClient;
import org.accalmie.console.sheet.PreviewClient;
import org.accalmie.console.sheet.SheetBody;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks each service what it makes of a sheet that is being written; one that is away leaves its part empty alone. */
@Singleton
final class Advisers {
    private final GestureClient gestures;
    private final PreviewClient routes;
    private final CallsClient calls;

    Advisers(@RestClient GestureClient gestures, @RestClient PreviewClient routes, @RestClient CallsClient calls) {
        this.gestures = gestures;
        this.routes = routes;
        this.calls = calls;
    }

    AdviceView advise(Map<String, List<String>> form, Person person, Times times) {
        var written = SheetBody.of(form, times.now().atZone(times.zone()));
        var sheet = written.by(person.name());
        var incident = Map.<String, Object>of("incident", sheet);
        var destination = Part.read(() -> routes.preview(incident));
        return AdviceView.of(
                new AdviceView.Said(
                        Part.read(() -> gestures.advise(sheet)),
                        destination,
                        Part.read(() -> calls.preview(incident)),
                        written::nameOf),
                times);
    }
}
