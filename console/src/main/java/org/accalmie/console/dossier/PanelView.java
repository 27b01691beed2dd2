package org.accalmie.console.dossier;

import java.util.List;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.command.CommandForm;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a dossier.
 *
 * @param form of a command that the board has too
 * @param own of a command of this page
 * @param problem why the last one was refused
 */
public record PanelView(
        @Nullable Escalation it,
        List<DossierView.CaseOffer> own,
        List<DossierView.Offer> offers,
        @Nullable CommandForm form,
        @Nullable CaseForm caseForm,
        @Nullable ProblemView problem) {
    static PanelView of(Escalation escalation, Details details, Person reader) {
        var address = DossierView.address(escalation) + "?command=";
        return new PanelView(
                escalation,
                CaseCommand.offered(escalation, details, reader).stream()
                        .map(each -> new DossierView.CaseOffer(each, address + each.path()))
                        .toList(),
                BoardParts.offers(escalation, reader).stream()
                        .filter(each -> !reader.name().equals(escalation.sender())
                                || reader.roles().contains("supervisor")
                                || each.path().equals("cancellation"))
                        .map(each -> new DossierView.Offer(each, address + each.path()))
                        .toList(),
                null,
                null,
                null);
    }

    /** With the form alone, so that nothing that was typed is lost where the rest cannot be read. */
    static PanelView unreadable(ProblemView why) {
        return new PanelView(null, List.of(), List.of(), null, null, why);
    }

    PanelView with(@Nullable CommandForm asked, @Nullable CaseForm ownAsked, @Nullable ProblemView why) {
        var faulty = asked != null && !asked.faults().isEmpty()
                || ownAsked != null && !ownAsked.faults().isEmpty();
        return new PanelView(it, own, offers, asked, ownAsked, faulty ? null : why);
    }

    public boolean isIdle() {
        return own.isEmpty() && offers.isEmpty();
    }
}
