package org.accalmie.console.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.accalmie.console.timeline.Code;
import org.accalmie.console.timeline.Detail;
import org.accalmie.console.timeline.Happening;
import org.accalmie.console.timer.ClockCard;
import org.accalmie.console.timer.TimersView;

/** The words of a dossier; both languages are in {@code messages/}. */
@MessageBundle("dossier")
public interface DossierMessages {
    @Message
    String title(String reference);

    @Message
    String clocks();

    @Message
    String standing(ClockCard.Standing standing);

    @Message
    String facts();

    @Message
    String no_facts();

    @Message
    String needed();

    @Message
    String incident();

    @Message
    String code(Code code);

    @Message
    String customer();

    @Message
    String contact();

    @Message
    String anger();

    @Message
    String why();

    @Message
    String mood();

    @Message
    String churn();

    @Message
    String promised();

    @Message
    String questions();

    @Message
    String question(Question question);

    @Message
    String passed();

    @Message
    String lacks();

    @Message
    String lacks_next_update();

    @Message
    String lacks_decision();

    @Message
    String timeline();

    @Message
    String no_timeline();

    @Message
    String older();

    @Message
    String by_nobody();

    @Message
    String happening(Happening happening);

    @Message
    String detail(Detail detail);

    @Message
    String yes();

    @Message
    String timers();

    @Message
    String budget_days(int days);

    @Message
    String budget(String span);

    @Message
    String sent_until(String from, String until);

    @Message
    String counted(String span);

    @Message
    String not_sent();

    @Message
    String skipped(String day);

    @Message
    String closed_day();

    @Message
    String paused(String from, String to, String by);

    @Message
    String paused_still(String from, String by);

    @Message
    String paused_in_all(String span);

    @Message
    String rung(int rung);

    @Message
    String due();

    @Message
    String rang(TimersView.Standing standing, String at);

    @Message
    String told();

    @Message
    String told_nobody();

    @Message
    String documents();

    @Message
    String document(DocumentView.Kind kind);

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String print();

    @Message
    String legal();

    @Message
    String legal_text();

    @Message
    String decision();

    @Message
    String decided_by(String decider);

    @Message
    String outcome();

    @Message
    String commands_none();

    @Message
    String command(CaseCommand command);

    @Message
    String command_text(CaseCommand command);

    @Message
    String done(CaseCommand command);

    @Message
    String option(String number);

    @Message
    String label();

    @Message
    String cost();

    @Message
    String delay();

    @Message
    String risk();

    @Message
    String precedent();

    @Message
    String chosen();

    @Message
    String decider();

    @Message
    String statement();

    @Message
    String statement_hint();

    @Message
    String helpful();

    @Message
    String one_a_line();

    @Message
    String zone(String zone);

    @Message
    String theirs();

    @Message
    String take_over_all();

    @Message
    String one_voice();

    @Message
    String said_since(String at);
}
