package org.accalmie.escalation.team;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * Those who can decide.
 *
 * @param calendar the name of the calendar its working time is counted on, in {@code zone}
 * @param members user names; holders of the team's lower-case name as role are members as well
 * @param mail the address of the team itself, such as a shared mailbox
 * @param contacts the members who are told, and how
 */
public record Team(
        String name,
        String calendar,
        ZoneId zone,
        List<String> members,
        @Nullable String mail,
        List<Contact> contacts) {
    /** The team above all others. */
    public static final String SUPERVISOR = "SUPERVISOR";

    public static final String LEGAL = "LEGAL";

    public Team {
        new Ranges()
                .given("name", name)
                .given("calendar", calendar)
                .given("zone", zone)
                .when(mail != null && !Contact.isAddress(mail), "mail", "must be an e-mail address")
                .when(
                        contacts != null && contacts.stream().anyMatch(Objects::isNull),
                        "contacts",
                        "must hold contacts only")
                .require();
        members = List.copyOf(Objects.requireNonNullElse(members, List.of()));
        contacts = List.copyOf(Objects.requireNonNullElse(contacts, List.of()));
    }

    /** The same team as those know it who need not know its people. */
    public Team withoutMembers() {
        return new Team(name, calendar, zone, List.of(), null, List.of());
    }

    public Optional<Contact> contact(String member) {
        return contacts.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    /** All who are named as members, or as those who are told. */
    public List<String> everybody() {
        return Stream.concat(members.stream(), contacts.stream().map(Contact::member))
                .distinct()
                .toList();
    }

    boolean has(String user, Set<String> roles) {
        return members.contains(user) || roles.contains(name.toLowerCase(Locale.ROOT));
    }
}
