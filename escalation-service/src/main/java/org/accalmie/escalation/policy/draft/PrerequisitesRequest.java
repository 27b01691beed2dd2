package org.accalmie.escalation.policy.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.policy.ItemFaults;
import org.accalmie.escalation.routing.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Prerequisites as they are sent, so that each fault is found; {@code version} is what was read, and is ignored. */
@Schema(requiredProperties = "teams", examples = """
        {"teams": {
          "N2": [["symptoms"], ["environment"], ["actionsTaken"], ["request"]],
          "BILLING": [["invoiceReference", "paymentReference"], ["period"], ["request"]],
          "LEGAL": [["exactWords"], ["request"]],
          "SUPERVISOR": [["summary"], ["request"]]}}""")
record PrerequisitesRequest(
        @Nullable Integer version, @Nullable Map<String, @Nullable List<@Nullable List<@Nullable String>>> teams) {

    /** Names of teams and fields that there are not; what could not be read is passed over. */
    List<Fault> faults(Set<String> known) {
        var faults = new ItemFaults().given("teams", teams);
        if (teams != null) {
            teams.forEach((team, required) -> {
                faults.when(!known.contains(team), "teams." + team, "must be one of the teams");
                check("teams." + team, required, faults);
            });
        }
        return faults.all();
    }

    Prerequisites prerequisites() {
        var required = new TreeMap<String, List<List<String>>>();
        Objects.requireNonNull(teams).forEach((team, each) -> required.put(team, whole(each)));
        return new Prerequisites(0, required);
    }

    private static void check(String at, @Nullable List<@Nullable List<@Nullable String>> required, ItemFaults faults) {
        for (var i = 0; required != null && i < required.size(); i++) {
            var anyOf = required.get(i);
            faults.when(anyOf != null && anyOf.isEmpty(), at + "[" + i + "]", "must name a field of the dossier");
            for (var j = 0; anyOf != null && j < anyOf.size(); j++) {
                var field = anyOf.get(j);
                faults.when(
                        field != null && !Prerequisites.known(field),
                        at + "[" + i + "][" + j + "]",
                        "must be a field of the dossier");
            }
        }
    }

    private static List<List<String>> whole(@Nullable List<@Nullable List<@Nullable String>> required) {
        return Objects.requireNonNull(required).stream()
                .map(anyOf -> Objects.requireNonNull(anyOf).stream()
                        .<String>map(Objects::requireNonNull)
                        .toList())
                .toList();
    }
}
