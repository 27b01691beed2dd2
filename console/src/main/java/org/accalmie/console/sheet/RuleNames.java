package org.accalmie.console.sheet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.accalmie.console.session.Language;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemException;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rules of routing in people's words; one that somebody added is called by its own name. */
@Singleton
public class RuleNames {
    private static final String ROUTING = "routing";

    private final TextsClient texts;
    /** What is shipped stays as long as the service does, and longer than a look at a sheet. */
    private final Map<Language, Map<String, String>> known = new ConcurrentHashMap<>();

    RuleNames(@RestClient TextsClient texts) {
        this.texts = texts;
    }

    public String of(@Nullable String rule, Language language) {
        return rule == null ? "" : in(language).getOrDefault(rule, rule);
    }

    private Map<String, String> in(Language language) {
        var found = known.get(language);
        if (found != null) {
            return found;
        }
        try {
            var read = texts.texts(language.tag()).items().stream()
                    .filter(each -> ROUTING.equals(each.kind()))
                    .collect(Collectors.toMap(TextsClient.CodeText::code, TextsClient.CodeText::text));
            known.put(language, read);
            return read;
        } catch (ServiceProblemException | ProcessingException away) {
            return Map.of();
        }
    }

    /** What the codes of the escalation service mean. */
    @RegisterRestClient(configKey = "escalation")
    @RegisterProvider(AccessTokenFilter.class)
    @RegisterProvider(ServiceProblemMapper.class)
    @Path("/texts")
    @Produces(MediaType.APPLICATION_JSON)
    interface TextsClient {
        @GET
        Listed<CodeText> texts(@RestQuery String lang);

        record CodeText(String kind, String code, String text) {}
    }
}
