package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.List;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.escalation.vocabulary.Handover;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** What somebody does with an escalation. */
public sealed interface Command {

    /** Takes the case up and says when the customer hears from us next. */
    record Acknowledge(
            Instant nextUpdateAt,
            @Nullable Handover handover,
            @Nullable String comment) implements Command {}

    /** Tells the customer where things stand. */
    record Update(String message, @Nullable Instant nextUpdateAt) implements Command {}

    /** Passes the case on. */
    record Transfer(String team, String reason, @Nullable String request) implements Command {}

    /** Sends the case back for lack of something. */
    record Return(
            ReturnReason reason,
            List<String> missing,
            @Nullable String comment) implements Command {}

    /** Adds to the dossier what it lacked. */
    record Complete(Dossier dossier, @Nullable String comment) implements Command {}

    /** Waits for the customer. */
    record Wait(String reason) implements Command {}

    /** Waits no longer. */
    record Resume(@Nullable String comment) implements Command {}

    /** Ends the case. */
    record Resolve(
            Outcome outcome, String summary, @Nullable Boolean dossierReady) implements Command {}

    /** Says whether the escalation helped. */
    record Judge(Helpful helpful, @Nullable String comment) implements Command {}

    /** Calls the case off. */
    record Cancel(String reason) implements Command {}

    /** Settles a disagreement: one decides, one statement goes to the customer. */
    record Decide(Decision decision) implements Command {}

    /** The same without words of anybody. */
    default Command withoutTexts() {
        return switch (this) {
            case Acknowledge it -> new Acknowledge(it.nextUpdateAt(), it.handover(), null);
            case Update it -> new Update(PersonalDataEraser.ERASED, it.nextUpdateAt());
            case Transfer it -> new Transfer(it.team(), PersonalDataEraser.ERASED, null);
            case Return it -> new Return(it.reason(), it.missing(), null);
            case Complete it -> new Complete(PersonalDataEraser.erase(it.dossier()), null);
            case Wait it -> new Wait(PersonalDataEraser.ERASED);
            case Resume it -> new Resume(null);
            case Resolve it -> new Resolve(it.outcome(), PersonalDataEraser.ERASED, it.dossierReady());
            case Judge it -> new Judge(it.helpful(), null);
            case Cancel it -> new Cancel(PersonalDataEraser.ERASED);
            case Decide it -> new Decide(it.decision().withoutTexts());
        };
    }

    /** The row of the table of transitions. */
    default CommandType type() {
        return switch (this) {
            case Acknowledge acknowledge -> CommandType.ACKNOWLEDGE;
            case Update update -> CommandType.UPDATE;
            case Transfer transfer -> CommandType.TRANSFER;
            case Return returned -> CommandType.RETURN;
            case Complete complete -> CommandType.COMPLETE;
            case Wait wait -> CommandType.WAIT;
            case Resume resume -> CommandType.RESUME;
            case Resolve resolve -> CommandType.RESOLVE;
            case Judge judge -> CommandType.JUDGE;
            case Cancel cancel -> CommandType.CANCEL;
            case Decide decide -> CommandType.DECIDE;
        };
    }
}
