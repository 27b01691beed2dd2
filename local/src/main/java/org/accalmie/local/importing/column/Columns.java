package org.accalmie.local.importing.column;

import static org.accalmie.local.importing.column.Column.optional;
import static org.accalmie.local.importing.column.Column.required;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accalmie.events.sheet.AbuseOrigin;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.events.sheet.EvidenceKind;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.events.sheet.TicketPriority;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Signal;

/** All columns that a file may have: the fields of the incident sheet, in its order. */
public final class Columns {
    private static final CellType ID = TextCell.identifier();
    private static final CellType TEXT = TextCell.free();
    private static final CellType TRUTH = new TruthCell();
    private static final CellType AMOUNT = new AmountCell();
    private static final CellType COUNT = WholeNumberCell.from(0);
    private static final CellType SCORE = new WholeNumberCell(1, 5);
    private static final CellType DURATION = new DurationCell();

    private final CellType instant;
    private final List<Column> all;

    /** @param zone of the times that are written without an offset */
    public Columns(ZoneId zone) {
        instant = new InstantCell(zone);
        all = Stream.of(people(), contact(), handling(), promises(), outcome(), dossier(), rest())
                .flatMap(List::stream)
                .toList();
    }

    public List<Column> all() {
        return all;
    }

    /** The column of a path, in capitals or not. */
    public Optional<Column> at(String path) {
        return all.stream()
                .filter(column -> column.path().equalsIgnoreCase(path))
                .findFirst();
    }

    /** The column that may be meant by a name that is none. */
    public Optional<Column> closeTo(String name) {
        return Suggestion.among(all, name);
    }

    private static List<Column> people() {
        return List.of(
                optional("source", ID),
                optional("externalId", ID),
                optional("channel", WordCell.of(Channel.class)),
                required("customer.id", ID),
                optional("customer.firstName", TEXT),
                optional("customer.lastName", TEXT),
                optional("customer.email", TEXT),
                optional("customer.phone", ID),
                optional("customer.since", new DayCell()),
                optional("customer.value", WordCell.of(CustomerValue.class)),
                optional("customer.vip", TRUTH),
                optional("customer.subscription.plan", TEXT),
                optional("customer.subscription.monthlyAmount", AMOUNT),
                required("agent.id", ID),
                optional("agent.name", TEXT),
                optional("agent.team", TEXT));
    }

    private List<Column> contact() {
        return List.of(
                required("contact.startedAt", instant),
                optional("contact.duration", DURATION),
                optional("contact.calmedAfter", DURATION),
                required("anger", WordCell.of(Anger.class)),
                required("reason", WordCell.of(Reason.class)),
                optional("reasonDetail", TEXT),
                optional("problem", WordCell.of(Problem.class)),
                optional("profile", WordCell.of(Profile.class)),
                optional("signals", new WordSetCell(WordCell.of(Signal.class))),
                optional("history.daysWaiting", COUNT),
                optional("history.contactsOnSubject", COUNT),
                optional("history.bugConfirmed", TRUTH));
    }

    private static List<Column> handling() {
        return List.of(
                optional("solvedInContact", TRUTH),
                optional("handling.reformulated", TRUTH),
                optional("handling.listened", TRUTH),
                optional("handling.keptCalm", TRUTH),
                optional("handling.offeredSolutions", TRUTH),
                optional("abuse.boundaryReminders", COUNT),
                optional("abuse.transferOffered", TRUTH),
                optional("abuse.conversationEnded", TRUTH),
                optional("abuse.origin", WordCell.of(AbuseOrigin.class)));
    }

    private List<Column> promises() {
        return List.of(
                optional("commitments[].action", TEXT),
                optional("commitments[].dueAt", instant),
                optional("commitments[].owner", WordCell.of(CommitmentOwner.class)),
                optional("commitments[].condition", TEXT),
                optional("ticket.id", ID),
                optional("ticket.priority", WordCell.of(TicketPriority.class)),
                optional("ticket.assignedTo", TEXT),
                optional("ticket.callbackDueAt", instant),
                optional("gesture.type", WordCell.of(GestureType.class)),
                optional("gesture.quantity", WholeNumberCell.from(1)),
                optional("gesture.amount", AMOUNT),
                optional("gesture.justification", TEXT));
    }

    private static List<Column> outcome() {
        return List.of(
                required("churnRisk", WordCell.of(ChurnRisk.class)),
                required("sentimentAtEnd", WordCell.of(Sentiment.class)),
                optional("planSatisfaction", SCORE),
                optional("agentWellbeing", SCORE),
                optional("agentDistress", TRUTH));
    }

    private List<Column> dossier() {
        return List.of(
                optional("dossier.summary", TEXT),
                optional("dossier.product", TEXT),
                optional("dossier.environment", TEXT),
                optional("dossier.symptoms", TEXT),
                optional("dossier.facts[].at", instant),
                optional("dossier.facts[].text", TEXT),
                optional("dossier.evidence[].kind", WordCell.of(EvidenceKind.class)),
                optional("dossier.evidence[].url", TEXT),
                optional("dossier.actionsTaken", TEXT),
                optional("dossier.exactWords", TEXT),
                optional("dossier.invoiceReference", ID),
                optional("dossier.paymentReference", ID),
                optional("dossier.period", TEXT),
                optional("dossier.request", TEXT),
                optional("dossier.impact.users", COUNT),
                optional("dossier.impact.amount", AMOUNT),
                optional("dossier.impact.risk", TEXT),
                optional("dossier.externalDeadline", instant),
                optional("dossier.options[].label", TEXT),
                optional("dossier.options[].cost", TEXT),
                optional("dossier.options[].delay", TEXT),
                optional("dossier.options[].risk", TEXT),
                optional("dossier.options[].precedent", TEXT));
    }

    private static List<Column> rest() {
        return List.of(optional("lesson", TEXT), optional("note", TEXT), optional("historical", TRUTH));
    }
}
