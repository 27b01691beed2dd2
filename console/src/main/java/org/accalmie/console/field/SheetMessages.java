package org.accalmie.console.field;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sheet; both languages are in {@code messages/}. */
@MessageBundle("sheet")
public interface SheetMessages {
    @Message
    String title();

    @Message
    String correction(String reference);

    @Message
    String field(Field field);

    @Message
    String choice(Choice choice);

    @Message
    String signal(Signal signal);

    @Message
    String trigger(Signal.Trigger trigger);

    @Message
    String section(Section section);

    @Message
    String fault(Fault.Kind kind);

    @Message
    String faults();

    @Message
    String unsaved();

    @Message
    String unsaved_yet();

    @Message
    String sent_in(String seconds);

    @Message
    String being_sent();

    @Message
    String hint_minutes();

    @Message
    String hint_due();

    @Message
    String hint_lines();

    @Message
    String optional();

    @Message
    String tomorrow();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String unsaid();

    @Message
    String needed();

    @Message
    String find_signal();

    @Message
    String promise(int number);

    @Message
    String action();

    @Message
    String due();

    @Message
    String owner();

    @Message
    String condition();

    @Message
    String more_promises();

    @Message
    String who_reads();

    @Message
    String save();

    @Message
    String keep();

    @Message
    String incomplete();

    @Message
    String drafts();

    @Message
    String draft_saved();

    @Message
    String draft_waits();

    @Message
    String draft_full();

    @Message
    String draft_gone();

    @Message
    String draft_merged();

    @Message
    String draft_theirs();

    @Message
    String draft_take();

    @Message
    String from_telephony(String source, String id);

    @Message
    String recorded(String reference);

    @Message
    String of_contact(String customer, String at);

    @Message
    String follows();

    @Message
    String pending();

    @Message
    String nobody_takes_over();

    @Message
    String take_up_by(String at);

    @Message
    String calls();

    @Message
    String no_calls();

    @Message
    String joined();

    @Message
    String cause(Cause cause);

    @Message
    String rest();

    @Message
    String rest_until(String at);

    @Message
    String gesture();

    @Message
    String gesture_state(Judgement.State state);

    @Message
    String verdict(Judgement.Verdict verdict);

    @Message
    String recap();

    @Message
    String recap_to(String address);

    @Message
    String no_address();

    @Message
    String send_recap();

    @Message
    String delivery(Delivery delivery);

    @Message
    String recap_asked();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String correct();

    @Message
    String new_sheet();

    @Message
    String revisions();

    @Message
    String version(int number);

    @Message
    String revised(String at, String by);

    @Message
    String nothing_said();

    @Message
    String original();

    @Message
    String no_revisions();

    @Message
    String older_versions();

    @Message
    String corrected_notice();

    @Message
    String before();

    @Message
    String after();

    @Message
    String overtaken();

    @Message
    String draft_here();

    @Message
    String kept_here(String at, String customer);

    @Message
    String kept_take();

    @Message
    String kept_throw();

    @Message
    String mine();

    @Message
    String in_the_form();
}
