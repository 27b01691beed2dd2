package org.accalmie.escalation.transition;

import java.util.List;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Dossiers;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.transition.Answer.Done;
import org.accalmie.escalation.transition.Answer.Refused;

/** Cases that go to another team. */
record TransferCommands(CommandContext doing) {
    private static final String ELSEWHERE = "transfer-to-another-team";

    Answer transfer(Command.Transfer command) {
        var before = doing.before();
        if (command.team().equals(before.team())) {
            return new Refused(before.state(), ELSEWHERE, "The case is with that team already.");
        }
        var dossier = doing.moment().dossierOf().apply(before.id());
        var requested = command.request() == null ? dossier : Dossiers.requesting(dossier, command.request());
        var transition = doing.follow(CommandType.TRANSFER);
        var draft = doing.draft();
        draft.team(command.team());
        draft.gist(DossierSummary.of(requested));
        draft.ownedBySender();
        draft.endPause(doing.now());
        draft.bounced(before.bounces().transferred());
        draft.preparation(before.preparation()
                .stopped(doing.moment().policies().prerequisites().missing(command.team(), requested)));
        draft.takeUp(new TakeUpClock(before, doing.moment()).takeUp(command.team()));
        var after = draft.next();
        var event = doing.events(after).transferred(before.team(), command.reason());
        var entry = new Entry.Transferred(command.team(), command.reason(), after.newReader());
        return new Done(new StateChange(transition, after, List.of(event), doing.step(entry), requested));
    }
}
