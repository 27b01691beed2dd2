package org.accalmie.escalation.policy.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.accalmie.escalation.oncall.Absence;
import org.accalmie.escalation.oncall.Gap;
import org.accalmie.escalation.oncall.Replacement;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.oncall.Turns;
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
        @Nullable List<@Nullable RotaRequest> items,
        @Nullable String next,
        @Nullable List<Gap> gaps) {

    /** A rota as it is sent, so that each fault of it is found. */
    record RotaRequest(
            @Nullable String name,
            @Nullable String team,
            @Nullable ZoneId zone,
            @Nullable List<@Nullable Turns> turns,
            @Nullable List<@Nullable Replacement> overrides,
            @Nullable List<@Nullable Absence> absences) {

        private void check(String at, Set<String> teams, ItemFaults faults) {
            faults.name(at + ".name", name)
                    .given(at + ".team", team)
                    .when(team != null && !teams.contains(team), at + ".team", "must be one of the teams")
                    .given(at + ".zone", zone)
                    .zone(at + ".zone", zone);
            each(at + ".turns", turns, faults, (path, turn) -> faults.users(path + ".members", turn.members()));
            each(at + ".overrides", overrides, faults, (path, it) -> faults.user(path + ".member", it.member()));
            each(
                    at + ".absences",
                    absences,
                    faults,
                    (path, absence) -> faults.user(path + ".member", absence.member())
                            .user(path + ".substitute", absence.substitute()));
        }

        /** What could not be read is at fault already. */
        private static <T> void each(
                String at, @Nullable List<@Nullable T> items, ItemFaults faults, BiConsumer<String, T> check) {
            var all = Objects.requireNonNullElse(items, List.<@Nullable T>of());
            faults.when(all.size() > Rota.MOST, at, "size must be between 0 and " + Rota.MOST);
            for (var i = 0; i < all.size(); i++) {
                var item = all.get(i);
                if (item != null) {
                    check.accept(at + "[" + i + "]", item);
                }
            }
        }

        private Rota rota() {
            return new Rota(
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(team),
                    Objects.requireNonNull(zone),
                    whole(turns),
                    whole(overrides),
                    whole(absences));
        }

        private static <T> List<T> whole(@Nullable List<@Nullable T> items) {
            return Objects.requireNonNullElse(items, List.<@Nullable T>of()).stream()
                    .map(Objects::requireNonNull)
                    .toList();
        }
    }

    /** Whatever is wrong with them by themselves, and with the teams they name. */
    List<Fault> faults(Set<String> teams) {
        var faults = new ItemFaults().given("items", items);
        if (items != null) {
            faults.unique("items", "name", items, RotaRequest::name).unique("items", "team", items, RotaRequest::team);
            for (var i = 0; i < items.size(); i++) {
                var rota = items.get(i);
                if (rota != null) {
                    rota.check("items[" + i + "]", teams, faults);
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
                        .map(RotaRequest::rota)
                        .toList());
    }
}
