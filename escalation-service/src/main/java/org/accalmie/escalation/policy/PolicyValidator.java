package org.accalmie.escalation.policy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.takeup.LadderSteps;
import org.accalmie.escalation.takeup.Rung;

/** Whether all policies fit each other. */
final class PolicyValidator {
    private static final int MAX_EXCEPTIONS = 2_000;

    private final PolicySet policies;
    private final List<Fault> faults = new ArrayList<>();

    private PolicyValidator(PolicySet policies) {
        this.policies = policies;
    }

    static List<Fault> faults(PolicySet policies) {
        var soundness = new PolicyValidator(policies);
        soundness.checkNames(policies.teams().items(), Team::name);
        soundness.checkNames(policies.calendars().items(), CalendarDefinition::name);
        soundness.checkCalendars();
        soundness.checkTeams();
        soundness.checkLadder();
        soundness.checkRotas();
        soundness.checkPrerequisites();
        soundness.faults.addAll(
                Router.faults(policies.routing(), policies.teams().names()));
        return List.copyOf(soundness.faults);
    }

    private <T> void checkNames(List<T> items, Function<T, String> name) {
        checkNames("items", "name", items, name);
    }

    private <T> void checkNames(String at, String field, List<T> items, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            if (!seen.add(name.apply(items.get(i)))) {
                faults.add(new Fault(at + "[" + i + "]." + field, "must not be given twice"));
            }
        }
    }

    private void checkCalendars() {
        var calendars = policies.calendars().items();
        for (var i = 0; i < calendars.size(); i++) {
            checkZone(calendars.get(i).zone(), i);
            if (calendars.get(i).exceptions().size() > MAX_EXCEPTIONS) {
                var message = "must hold at most %,d days".formatted(MAX_EXCEPTIONS);
                faults.add(new Fault("items[" + i + "].exceptions", message));
            }
        }
    }

    private void checkZone(ZoneId zone, int i) {
        if (!Zones.isRegion(zone)) {
            faults.add(
                    new Fault("items[" + i + "].zone", "must be the name of a region, such as Europe/Paris, or UTC"));
        }
    }

    private void checkTeams() {
        if (!known(Team.SUPERVISOR)) {
            faults.add(new Fault("items", "must hold the team SUPERVISOR"));
        }
        var teams = policies.teams().items();
        for (var i = 0; i < teams.size(); i++) {
            checkZone(teams.get(i).zone(), i);
            if (policies.calendars().named(teams.get(i).calendar()).isEmpty()) {
                faults.add(new Fault("items[" + i + "].calendar", "must be one of the calendars"));
            }
            checkNames("items[" + i + "].contacts", "member", teams.get(i).contacts(), Contact::member);
        }
    }

    private void checkLadder() {
        policies.ladder().classes().forEach((takeUpClass, ladderSteps) -> check("classes." + takeUpClass, ladderSteps));
    }

    private void check(String at, LadderSteps ladderSteps) {
        for (var i = 0; i < ladderSteps.rungs().size(); i++) {
            var target = ladderSteps.rungs().get(i).target();
            if (!target.equals(Rung.ASSIGNED) && !target.equals(Rung.ON_CALL) && !known(target)) {
                faults.add(new Fault(at + ".rungs[" + i + "].target", "must be TEAM, ON_CALL or one of the teams"));
            }
        }
    }

    private void checkRotas() {
        var rotas = policies.rotas().items();
        checkNames(rotas, Rota::name);
        checkNames("items", "team", rotas, Rota::team);
        for (var i = 0; i < rotas.size(); i++) {
            checkZone(rotas.get(i).zone(), i);
            if (!known(rotas.get(i).team())) {
                faults.add(new Fault("items[" + i + "].team", "must be one of the teams"));
            }
        }
    }

    private void checkPrerequisites() {
        policies.prerequisites().teams().keySet().stream()
                .filter(team -> !known(team))
                .map(team -> new Fault("teams." + team, "must be one of the teams"))
                .forEach(faults::add);
        policies.prerequisites().teams().forEach((team, required) -> check("teams." + team, required));
    }

    private void check(String at, List<List<String>> required) {
        for (var i = 0; i < required.size(); i++) {
            for (var j = 0; j < required.get(i).size(); j++) {
                if (!Prerequisites.known(required.get(i).get(j))) {
                    faults.add(new Fault(at + "[" + i + "][" + j + "]", "must be a field of the dossier"));
                }
            }
        }
    }

    private boolean known(String team) {
        return policies.teams().named(team).isPresent();
    }
}
