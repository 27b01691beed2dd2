package org.accalmie.console.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.console.session.Person;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.Escalation.Urgency;
import org.jspecify.annotations.Nullable;

/** A row of the board. */
public record RowView(
        UUID id,
        String reference,
        String customerId,
        boolean vip,
        boolean legal,
        boolean bouncing,
        String team,
        Urgency urgency,
        State state,
        ClockView clock,
        List<Boolean> rungs,
        int rung,
        String owner,
        List<String> missing,
        @Nullable String summary,
        String address,
        boolean selected,
        int version) {
    private static final int RUNGS = 3;

    static RowView of(Escalation escalation, Group group, BoardQuery query, Person reader, Instant now) {
        var dossier = escalation.dossier();
        return new RowView(
                escalation.id(),
                reference(escalation),
                escalation.customerId(),
                escalation.vip(),
                escalation.legal(),
                escalation.bouncing(),
                escalation.team(),
                escalation.urgency(),
                escalation.state(),
                ClockView.of(Due.of(escalation), group, now, reader),
                IntStream.range(0, RUNGS).mapToObj(at -> at < escalation.rung()).toList(),
                escalation.rung(),
                escalation.owner() == null ? "" : escalation.owner(),
                escalation.missing() == null ? List.of() : escalation.missing(),
                dossier == null ? null : firstLine(dossier.summary()),
                query.selecting(escalation.id(), null).address(),
                escalation.id().equals(query.selected()),
                escalation.version());
    }

    /** The same row, whose dossier is read elsewhere. */
    RowView at(String elsewhere) {
        return new RowView(
                id,
                reference,
                customerId,
                vip,
                legal,
                bouncing,
                team,
                urgency,
                state,
                clock,
                rungs,
                rung,
                owner,
                missing,
                summary,
                elsewhere,
                selected,
                version);
    }

    static String reference(Escalation escalation) {
        var reference = escalation.reference();
        return reference == null ? escalation.incidentId().toString().substring(24) : reference;
    }

    private static @Nullable String firstLine(@Nullable String text) {
        return text == null ? null : text.strip().lines().findFirst().orElse(null);
    }
}
