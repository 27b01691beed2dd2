package org.accalmie.escalation.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.escalation.handling.WatchersAdded;
import org.accalmie.escalation.policy.Audience;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.takeup.Rung;
import org.accalmie.escalation.team.Contact;
import org.accalmie.escalation.team.QuietHours;
import org.accalmie.escalation.team.Team;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/** Who is told of what, by the policies in effect. */
record Recipients(PolicySet policies) {

    /**
     * Somebody who can be told.
     *
     * @param name a user, or the team itself
     */
    record Recipient(
            Team team,
            String name,
            String mail,
            Language language,
            @Nullable QuietHours quietHours) {
        static Recipient of(Team team, Contact contact) {
            return new Recipient(team, contact.member(), contact.mail(), contact.spoken(), contact.quietHours());
        }
    }

    /** Each once, however many reasons there are to tell them. */
    List<Recipient> of(Occasion occasion, Instant now) {
        var audience = policies.notification().audience(occasion.reason(), occasion.urgency(), occasion.rung());
        Map<String, Recipient> found = new LinkedHashMap<>();
        audience.stream()
                .flatMap(each -> told(each, occasion, now))
                .forEach(recipient -> found.putIfAbsent(recipient.name(), recipient));
        return List.copyOf(found.values());
    }

    /** Those who are new to a case that was corrected or returned, where watchers are told of what is sent. */
    List<Recipient> of(WatchersAdded added) {
        var escalation = added.escalation();
        if (!policies.notification()
                .audience(NotificationReason.SENT, escalation.urgency(), null)
                .contains(Audience.WATCHERS)) {
            return List.of();
        }
        Map<String, Recipient> found = new LinkedHashMap<>();
        added.teams().stream().flatMap(this::all).forEach(recipient -> found.putIfAbsent(recipient.name(), recipient));
        Stream.concat(Stream.of(escalation.team()), added.before().stream())
                .flatMap(this::all)
                .forEach(knows -> found.remove(knows.name()));
        return List.copyOf(found.values());
    }

    /** The same somebody as the teams say now; empty once they have left, or have no address any more. */
    Optional<Recipient> find(String team, String name) {
        return all(team).filter(recipient -> recipient.name().equals(name)).findFirst();
    }

    private Stream<Recipient> told(Audience audience, Occasion occasion, Instant now) {
        var team = occasion.event().team();
        return switch (audience) {
            case TEAM -> all(team);
            case TARGET -> occasion.target().equals(Rung.ON_CALL) ? onCall(team, now) : all(occasion.target());
            case WATCHERS -> occasion.watchers().stream().flatMap(this::all);
        };
    }

    /** The whole team where nobody is on call, or nobody knows how to tell them. */
    private Stream<Recipient> onCall(String team, Instant now) {
        var reached = policies.onCall(team, now).stream()
                .flatMap(member -> find(team, member).stream())
                .toList();
        return reached.isEmpty() ? all(team) : reached.stream();
    }

    private Stream<Recipient> all(String team) {
        return policies.teams().named(team).stream().flatMap(Recipients::of);
    }

    private static Stream<Recipient> of(Team team) {
        var itself =
                Stream.ofNullable(team.mail()).map(mail -> new Recipient(team, team.name(), mail, Language.FR, null));
        return Stream.concat(itself, team.contacts().stream().map(contact -> Recipient.of(team, contact)));
    }
}
