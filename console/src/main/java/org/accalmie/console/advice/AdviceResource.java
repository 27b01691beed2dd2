package org.accalmie.console.advice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accalmie.console.dossier.VoiceView;
import org.accalmie.console.dossier.Voices;
import org.accalmie.console.field.Field;
import org.accalmie.console.page.ReaderTimes;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.Listed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The parts of the sheet's page that answer while it is written; they take its form and save nothing. */
@Path("/advice")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdviceResource {
    private static final String AGENT = "agent";

    private final Advisers advisers;
    private final CustomerGlances glances;
    private final Voices voices;
    private final Guides guides;
    private final GuidanceClient wording;
    private final CurrentPerson person;
    private final ReaderTimes times;

    AdviceResource(
            Advisers advisers,
            CustomerGlances glances,
            Voices voices,
            Guides guides,
            @RestClient GuidanceClient wording,
            CurrentPerson person,
            ReaderTimes times) {
        this.advisers = advisers;
        this.glances = glances;
        this.voices = voices;
        this.guides = guides;
        this.wording = wording;
        this.person = person;
        this.times = times;
    }

    @POST
    @RolesAllowed(AGENT)
    public TemplateInstance advise(MultivaluedMap<String, String> form) {
        return localized(Templates.advice(advisers.advise(form, person.get(), times.now())));
    }

    @POST
    @Path("customer")
    @RolesAllowed(AGENT)
    public TemplateInstance glance(MultivaluedMap<String, String> form) {
        var customer = first(form, Field.CUSTOMER_ID.path());
        return localized(
                customer.isEmpty()
                        ? Templates.nothing()
                        : Templates.glance(
                                glances.of(customer, times.now()), voices.of(customer), first(form, "draft")));
    }

    @POST
    @Path("guidance")
    @RolesAllowed(AGENT)
    public TemplateInstance guidance(MultivaluedMap<String, String> form) {
        var moment = new GuidanceView.Moment(
                first(form, Field.PROFILE.path()),
                first(form, Field.CHANNEL.path()),
                first(form, "phase"),
                first(form, Field.REASON.path()),
                Set.copyOf(form.getOrDefault(Field.SIGNALS.path(), List.of())));
        return localized(
                Templates.guidance(GuidanceView.of(guides.in(person.get().language()), moment)));
    }

    /** One field, whatever its name, whose words go to the customer. */
    @POST
    @Path("wording")
    @RolesAllowed(AGENT)
    public TemplateInstance check(MultivaluedMap<String, String> form) {
        var text = form.values().stream().flatMap(List::stream).findFirst().orElse("");
        var language = person.get().language().tag();
        Part<Listed<GuidanceClient.Finding>> found =
                Part.read(() -> wording.check(Map.of("text", text, "lang", language)));
        var listed = found.value();
        return localized(Templates.wording(listed == null ? List.of() : listed.items()));
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private TemplateInstance localized(TemplateInstance template) {
        return template.setLocale(person.get().language().locale());
    }

    @CheckedTemplate(basePath = "advice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance advice(AdviceView view);

        static native TemplateInstance glance(GlanceView view, List<VoiceView> voices, String draft);

        static native TemplateInstance nothing();

        static native TemplateInstance guidance(GuidanceView view);

        static native TemplateInstance wording(List<GuidanceClient.Finding> findings);
    }
}
