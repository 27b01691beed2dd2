package org.accalmie.escalation.policy.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.accalmie.escalation.oncall.Gap;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.policy.ItemFaults;
import org.accalmie.escalation.routing.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All rotas as they are to be; {@code version}, {@code next} and {@code gaps} are what was read, and are ignored. */
@Schema(requiredProperties = "items", examples = """
        {"items": [
          {"name": "n2", "team": "N2", "zone": "Europe/Paris",
           "turns": [{"from": "2026-11-30", "members": ["nora", "noel"], "every": "WEEK", "at": "09:00"}],
           "overrides": [{"from": "2026-12-24T17:00:00Z", "to": "2026-12-26T08:00:00Z", "member": "nils"}],
           "absences": [{"member": "noel", "from": "2026-12-07T00:00:00Z", "to": "2026-12-12T00:00:00Z",
                         "substitute": "nora"}]}]}""")
record RotasRequest(
        @Nullable Integer version,
        @Nullable List<@Nullable Rota> items,
        @Nullable String next,
        @Nullable List<Gap> gaps) {

    /** What else is wrong with those that could be read, by themselves and with the teams they name. */
    List<Fault> faults(Set<String> teams) {
        var faults = new ItemFaults().given("items", items);
        if (items != null) {
            faults.unique("items", "name", items, Rota::name).unique("items", "team", items, Rota::team);
            for (var i = 0; i < items.size(); i++) {
                var rota = items.get(i);
                if (rota != null) {
                    check(rota, "items[" + i + "]", teams, faults);
                }
            }
        }
        return faults.all();
    }

    Rotas rotas() {
        return new Rotas(
                0,
                Objects.requireNonNull(items).stream()
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static void check(Rota rota, String at, Set<String> teams, ItemFaults faults) {
        faults.name(at + ".name", rota.name())
                .when(!teams.contains(rota.team()), at + ".team", "must be one of the teams")
                .zone(at + ".zone", rota.zone());
        for (var i = 0; i < rota.turns().size(); i++) {
            faults.users(at + ".turns[" + i + "].members", rota.turns().get(i).members());
        }
        for (var i = 0; i < rota.overrides().size(); i++) {
            faults.user(
                    at + ".overrides[" + i + "].member", rota.overrides().get(i).member());
        }
        for (var i = 0; i < rota.absences().size(); i++) {
            var absence = rota.absences().get(i);
            faults.user(at + ".absences[" + i + "].member", absence.member())
                    .user(at + ".absences[" + i + "].substitute", absence.substitute());
        }
    }
}
