package org.accalmie.escalation.policy.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.accalmie.escalation.policy.ItemFaults;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.team.Calendars;
import org.accalmie.escalation.team.Contact;
import org.accalmie.escalation.team.Team;
import org.accalmie.escalation.team.Teams;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All teams as they are to be; {@code version} and {@code next} are what was read, and are ignored. */
@Schema(requiredProperties = "items", examples = """
        {"items": [
          {"name": "N2", "calendar": "standard", "zone": "Europe/Paris", "members": ["n2"],
           "mail": "n2@example.org", "contacts": [{"member": "n2", "mail": "nora@example.org", "language": "en",
           "quietHours": {"from": "19:00", "to": "08:00"}}]},
          {"name": "BILLING", "calendar": "standard", "zone": "Europe/Paris", "members": []},
          {"name": "LEGAL", "calendar": "standard", "zone": "Europe/Paris", "members": []},
          {"name": "SUPERVISOR", "calendar": "standard", "zone": "Europe/Paris", "members": []}]}""")
record TeamsRequest(
        @Nullable Integer version,
        @Nullable List<@Nullable TeamRequest> items,
        @Nullable String next) {

    /** A team as it is sent, so that each fault of it is found. */
    record TeamRequest(
            @Nullable String name,
            @Nullable String calendar,
            @Nullable ZoneId zone,
            @Nullable List<@Nullable String> members,
            @Nullable String mail,
            @Nullable List<@Nullable Contact> contacts) {

        private void check(String at, Calendars calendars, ItemFaults faults) {
            faults.name(at + ".name", name)
                    .given(at + ".calendar", calendar)
                    .when(
                            calendar != null && calendars.named(calendar).isEmpty(),
                            at + ".calendar",
                            "must be one of the calendars")
                    .given(at + ".zone", zone)
                    .zone(at + ".zone", zone)
                    .users(at + ".members", members)
                    .when(mail != null && !Contact.isAddress(mail), at + ".mail", "must be an e-mail address");
            var told = Objects.requireNonNullElse(contacts, List.<@Nullable Contact>of());
            faults.unique(at + ".contacts", "member", told, Contact::member);
            for (var i = 0; i < told.size(); i++) {
                var contact = told.get(i);
                faults.user(at + ".contacts[" + i + "].member", contact == null ? null : contact.member());
            }
        }

        private Team team() {
            return new Team(
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(calendar),
                    Objects.requireNonNull(zone),
                    Objects.requireNonNullElse(members, List.<@Nullable String>of()).stream()
                            .map(Objects::requireNonNull)
                            .toList(),
                    mail,
                    Objects.requireNonNullElse(contacts, List.<@Nullable Contact>of()).stream()
                            .map(Objects::requireNonNull)
                            .toList());
        }
    }

    /** Whatever is wrong with them by themselves, and with the calendars they name. */
    List<Fault> faults(Calendars calendars) {
        var faults = new ItemFaults().given("items", items);
        if (items != null) {
            faults.unique("items", "name", items, TeamRequest::name)
                    .when(
                            items.stream().noneMatch(it -> it != null && Team.SUPERVISOR.equals(it.name())),
                            "items",
                            "must hold the team SUPERVISOR");
            for (var i = 0; i < items.size(); i++) {
                var item = items.get(i);
                if (item != null) {
                    item.check("items[" + i + "]", calendars, faults);
                }
            }
        }
        return faults.all();
    }

    Teams teams() {
        return new Teams(
                0,
                Objects.requireNonNull(items).stream()
                        .map(Objects::requireNonNull)
                        .map(TeamRequest::team)
                        .toList());
    }
}
