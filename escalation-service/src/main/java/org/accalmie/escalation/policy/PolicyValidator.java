package org.accalmie.escalation.policy;

import java.util.ArrayList;
import java.util.List;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.takeup.LadderSteps;
import org.accalmie.escalation.takeup.Rung;
import org.accalmie.escalation.team.CalendarDefinition;
import org.accalmie.escalation.team.Contact;
import org.accalmie.escalation.team.Team;

/** Whether all policies fit each other. */
final class PolicyValidator {
    private final PolicySet policies;
    private final ItemFaults faults = new ItemFaults();

    private PolicyValidator(PolicySet policies) {
        this.policies = policies;
    }

    static List<Fault> faults(PolicySet policies) {
        var soundness = new PolicyValidator(policies);
        soundness.checkCalendars();
        soundness.checkTeams();
        soundness.checkLadder();
        soundness.checkRotas();
        soundness.checkPrerequisites();
        var faults = new ArrayList<>(soundness.faults.all());
        faults.addAll(Router.faults(policies.routing(), policies.teams().names()));
        return List.copyOf(faults);
    }

    private void checkCalendars() {
        var calendars = policies.calendars().items();
        faults.unique("items", "name", calendars, CalendarDefinition::name);
        for (var i = 0; i < calendars.size(); i++) {
            faults.zone("items[" + i + "].zone", calendars.get(i).zone());
        }
    }

    private void checkTeams() {
        var teams = policies.teams().items();
        faults.unique("items", "name", teams, Team::name)
                .when(!known(Team.SUPERVISOR), "items", "must hold the team SUPERVISOR");
        for (var i = 0; i < teams.size(); i++) {
            var at = "items[" + i + "]";
            var calendar = policies.calendars().named(teams.get(i).calendar());
            faults.zone(at + ".zone", teams.get(i).zone())
                    .when(calendar.isEmpty(), at + ".calendar", "must be one of the calendars")
                    .unique(at + ".contacts", "member", teams.get(i).contacts(), Contact::member);
        }
    }

    private void checkLadder() {
        policies.ladder().classes().forEach((takeUpClass, ladderSteps) -> check("classes." + takeUpClass, ladderSteps));
    }

    private void check(String at, LadderSteps ladderSteps) {
        for (var i = 0; i < ladderSteps.rungs().size(); i++) {
            var target = ladderSteps.rungs().get(i).target();
            faults.when(
                    !target.equals(Rung.ASSIGNED) && !target.equals(Rung.ON_CALL) && !known(target),
                    at + ".rungs[" + i + "].target",
                    "must be TEAM, ON_CALL or one of the teams");
        }
    }

    private void checkRotas() {
        var rotas = policies.rotas().items();
        faults.unique("items", "name", rotas, Rota::name).unique("items", "team", rotas, Rota::team);
        for (var i = 0; i < rotas.size(); i++) {
            var at = "items[" + i + "]";
            faults.zone(at + ".zone", rotas.get(i).zone())
                    .when(!known(rotas.get(i).team()), at + ".team", "must be one of the teams");
        }
    }

    private void checkPrerequisites() {
        policies.prerequisites().teams().forEach((team, required) -> {
            faults.when(!known(team), "teams." + team, "must be one of the teams");
            check("teams." + team, required);
        });
    }

    private void check(String at, List<List<String>> required) {
        for (var i = 0; i < required.size(); i++) {
            for (var j = 0; j < required.get(i).size(); j++) {
                var known = Prerequisites.known(required.get(i).get(j));
                faults.when(!known, at + "[" + i + "][" + j + "]", "must be a field of the dossier");
            }
        }
    }

    private boolean known(String team) {
        return policies.teams().named(team).isPresent();
    }
}
