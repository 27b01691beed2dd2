package org.accalmie.console.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.Escalation.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board.
 *
 * @param address where its dossier is read
 * @param name of the customer, empty where it is not known
 */
public record RowView(Escalation of, Group group, ClockView clock, String address, boolean selected, String name) {
    static RowView of(Escalation escalation, Group group, BoardQuery query, Person reader, Instant now) {
        return new RowView(
                escalation,
                group,
                ClockView.of(Due.of(escalation), group, now, reader),
                query.selecting(escalation.id(), null).address(),
                escalation.id().equals(query.selected()),
                "");
    }

    /** The same row, whose dossier is read elsewhere. */
    RowView at(String elsewhere) {
        return new RowView(of, group, clock, elsewhere, selected, name);
    }

    RowView named(String customer) {
        return new RowView(of, group, clock, address, selected, customer);
    }

    /** @param names by the customer's id */
    public RowView named(Map<String, String> names) {
        return named(names.getOrDefault(customerId(), ""));
    }

    public UUID id() {
        return of.id();
    }

    public String reference() {
        return reference(of);
    }

    public String customerId() {
        return of.customerId();
    }

    public boolean vip() {
        return of.vip();
    }

    public boolean legal() {
        return of.legal();
    }

    public boolean bouncing() {
        return of.bouncing();
    }

    public boolean waiting() {
        return of.waiting();
    }

    public String team() {
        return of.team();
    }

    public Urgency urgency() {
        return of.urgency();
    }

    public State state() {
        return of.state();
    }

    public int rung() {
        return of.rung();
    }

    public String owner() {
        return orEmpty(of.owner());
    }

    public String sender() {
        return orEmpty(of.sender());
    }

    public String watchers() {
        return of.watchers() == null ? "" : String.join(" ", of.watchers());
    }

    public List<String> missing() {
        return of.missing() == null ? List.of() : of.missing();
    }

    /** The first line of it, empty without one. */
    public String summary() {
        var dossier = of.dossier();
        return dossier == null || dossier.summary() == null
                ? ""
                : dossier.summary().strip().lines().findFirst().orElse("");
    }

    public Marked marked() {
        return new Marked(id(), String.valueOf(version()), reference());
    }

    public int version() {
        return of.version();
    }

    static String reference(Escalation escalation) {
        var reference = escalation.reference();
        return reference == null ? escalation.incidentId().toString().substring(24) : reference;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
