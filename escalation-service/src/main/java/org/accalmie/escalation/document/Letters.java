package org.accalmie.escalation.document;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/** Writes to those who are told of a case: why, the facts that matter, where to look, and the internal note. */
@Singleton
public final class Letters {
    private static final String CUSTOMER = "{customerName}";

    private final CaseStore store;

    Letters(CaseStore store) {
        this.store = store;
    }

    /** Empty where there is no such case. In legal mode nothing is said of the customer. */
    public Optional<Letter> write(UUID escalationId, NotificationReason reason, Language language, URI link) {
        return store.get(escalationId).map(about -> write(about, reason, language, link));
    }

    static Letter write(Case about, NotificationReason reason, Language language, URI link) {
        var words = new Words(language, about.zone());
        var content = content(about, reason, words, link, about.legal() ? null : note(about, language, words));
        var markdown = Templates.render("letter", language, "letter", content);
        return new Letter(
                "%s – %s – %s (%s)".formatted(content.reference(), content.reason(), content.team(), content.urgency()),
                Markdown.toText(markdown),
                Markdown.toHtml(markdown, language.code()));
    }

    private static Content content(
            Case about, NotificationReason reason, Words words, URI link, @Nullable RawString note) {
        var escalation = about.escalation();
        return new Content(
                about.incident().reference(),
                words.of("told", reason),
                words.of("team", escalation.team(), "team.OTHER"),
                words.of("urgency", escalation.urgency()),
                words.of("state", escalation.state()),
                escalation.owner(),
                words.time(escalation.takeUp().acknowledgeBy()),
                words.time(escalation.promise().nextUpdateAt()),
                words.zone(),
                new RawString(Markdown.address(link.toString())),
                note);
    }

    /** The reader of a mail has nobody to resolve the customer's name. */
    private static RawString note(Case about, Language language, Words words) {
        return new RawString(Documents.note(about, language).replace(CUSTOMER, words.of("customer")));
    }

    /** What somebody is told by mail. */
    public record Letter(String subject, String text, String html) {}

    /** What the letter says. Public for the templates' sake. */
    public record Content(
            String reference,
            String reason,
            String team,
            String urgency,
            String state,
            String owner,
            @Nullable String acknowledgeBy,
            @Nullable String nextUpdateAt,
            String zone,
            RawString link,
            @Nullable RawString note) {}
}
