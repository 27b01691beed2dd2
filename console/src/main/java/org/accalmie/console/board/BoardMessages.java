package org.accalmie.console.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.Difference;
import org.accalmie.console.command.FieldFault;
import org.accalmie.console.command.Need;
import org.accalmie.console.upstream.Escalation;

/** The words of the board; both languages are in {@code messages/}. */
@MessageBundle("board")
public interface BoardMessages {
    @Message
    String title();

    @Message
    String group(Group group);

    @Message
    String clock(Escalation.Clock clock);

    @Message
    String late_word();

    @Message
    String stands_still();

    @Message
    String still_since(String at);

    @Message
    String nothing_owed();

    @Message
    String chip(Chip chip);

    @Message
    String team_N2();

    @Message
    String team_BILLING();

    @Message
    String team_LEGAL();

    @Message
    String team_SUPERVISOR();

    @Message
    String tag_vip();

    @Message
    String tag_legal();

    @Message
    String tag_bouncing();

    @Message
    String tag_missing(int count);

    @Message
    String state(Escalation.State state);

    @Message
    String urgency(Escalation.Urgency urgency);

    @Message
    String rung(int rung);

    @Message
    String filters();

    @Message
    String search();

    @Message
    String search_hint();

    @Message
    String clear();

    @Message
    String as_of(String time);

    @Message
    String refresh();

    @Message
    String shown(int count);

    @Message
    String more(int count);

    @Message
    String empty();

    @Message
    String empty_text();

    @Message
    String empty_narrowed();

    @Message
    String empty_narrowed_text();

    @Message
    String choose();

    @Message
    String choose_text();

    @Message
    String close();

    @Message
    String commands();

    @Message
    String command(Command command);

    @Message
    String command_text(Command command);

    @Message
    String done(Command command, String reference);

    @Message
    String fact_team();

    @Message
    String fact_state();

    @Message
    String fact_urgency();

    @Message
    String fact_owner();

    @Message
    String fact_sender();

    @Message
    String fact_sent();

    @Message
    String fact_because();

    @Message
    String fact_request();

    @Message
    String fact_missing();

    @Message
    String fact_product();

    @Message
    String fact_done();

    @Message
    String field_next_update();

    @Message
    String field_next_update_hint();

    @Message
    String field_handover();

    @Message
    String handover(Escalation.Handover handover);

    @Message
    String field_comment();

    @Message
    String field_message();

    @Message
    String field_reason();

    @Message
    String field_team();

    @Message
    String field_request();

    @Message
    String field_missing();

    @Message
    String field_outcome();

    @Message
    String outcome(Escalation.Outcome outcome);

    @Message
    String return_reason(Escalation.ReturnReason reason);

    @Message
    String field_summary();

    @Message
    String field_dossier_ready();

    @Message
    String optional();

    @Message
    String fault(FieldFault.Kind kind);

    @Message
    String faults();

    @Message
    String cancel();

    @Message
    String need(Need need);

    @Message
    String here(String people);

    @Message
    String mark(String reference);

    @Message
    String in_rows();

    @Message
    String in_columns();

    @Message
    String compare();

    @Message
    String compare_what();

    @Message
    String compare_before();

    @Message
    String compare_now();

    @Message
    String compare_text();

    @Message
    String take_over();

    @Message
    String aspect(Difference.Aspect aspect);

    @Message
    String marked();

    @Message
    String take_up_several();

    @Message
    String transfer_several();

    @Message
    String unmark();

    @Message
    String several(int count);

    @Message
    String several_text(int count);

    @Message
    String several_give(int count);

    @Message
    String several_done(int done, int count);

    @Message
    String several_refused(int count);

    @Message
    String saved();

    @Message
    String save();

    @Message
    String save_name();

    @Message
    String saved_none();

    @Message
    String forget(String name);

    @Message
    String elsewhere(PanelView.Elsewhere elsewhere);
}
