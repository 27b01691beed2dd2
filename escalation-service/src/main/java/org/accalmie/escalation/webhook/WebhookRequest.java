package org.accalmie.escalation.webhook;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.escalation.policy.ExistingTeam;
import org.accalmie.escalation.webhook.message.WebhookFormat;
import org.accalmie.escalation.webhook.receiver.PublicAddress;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.web.language.Language;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wishes to hear of escalations.
 *
 * @param format what the receiver understands; the event as it is where nothing is said
 * @param team whose cases are told of; of all where nothing is said
 * @param language of messages for a chat; French where nothing is said
 */
@Schema(examples = """
        {"url": "https://hooks.example.org/accalmie", "events": ["EscalationSent", "AcknowledgementOverdue"],
         "team": "N2", "description": "The status board of level 2"}""")
@Consistent
record WebhookRequest(
        @NotNull @Size(max = 2000) @PublicAddress(groups = Later.class)
        String url,

        @Nullable WebhookFormat format,
        @NotEmpty @Size(max = 50) List<String> events,
        @ExistingTeam(groups = Later.class) @Nullable String team,
        @Size(max = 200) @Nullable String description,

        @Pattern(regexp = "fr|en", message = "must be fr or en") @Nullable
        String language)
        implements Checked {
    private static final Set<String> EVENTS = Arrays.stream(EscalationEvent.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());
    private static final String FORM = "must be an absolute address of http or https, without a user or a fragment";
    private static final int LAST_PORT = 65_535;

    @Override
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (url != null && !isAddress(url)) {
            faults.add(new Fault("url", FORM));
        }
        for (var i = 0; events != null && i < events.size(); i++) {
            if (events.get(i) == null || !EVENTS.contains(events.get(i))) {
                faults.add(new Fault("events[" + i + "]", "must be the name of an event of escalations"));
            }
        }
        return faults;
    }

    URI address() {
        return URI.create(url);
    }

    Language spoken() {
        return language == null ? Language.FR : Language.of(language).orElseThrow();
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getPort() != 0
                    && uri.getPort() <= LAST_PORT
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
