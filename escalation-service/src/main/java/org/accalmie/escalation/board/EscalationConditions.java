package org.accalmie.escalation.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.team.Team;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.sheet.Agent;
import org.accalmie.persistence.Conditions;
import org.jspecify.annotations.Nullable;

/** What is asked for, as far as its reader may see it. */
final class EscalationConditions {
    private static final String SAID =
            "cast(sql('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', dossier, :words) as Boolean) = true";

    private EscalationConditions() {}

    static Conditions of(EscalationListRequest asked, Actor reader, Instant now) {
        var conditions = new Conditions()
                .and("team = :team", asked.team())
                .and("urgency = :urgency", asked.urgency())
                .and("incidentId = :incident", asked.incident())
                .and("agentId = :agent", asked.senderNamed(reader.name()))
                .and("owner = :owner", asked.ownerNamed(reader.name()))
                .and("customerId = :customer", asked.customer());
        addStates(conditions, asked.states());
        addTruth(conditions, "legal", asked.legal());
        addTruth(conditions, "waiting", asked.waiting());
        addTruth(conditions, "bouncing", asked.bouncing());
        addLateness(conditions, asked.overdue(), now);
        addWatchers(conditions, asked, reader);
        addWords(conditions, asked.q());
        addSight(conditions, reader);
        return conditions;
    }

    /** As literals: few of many are alive, and PostgreSQL reads an index for them where it knows that it is about those. */
    private static void addStates(Conditions conditions, @Nullable List<EscalationState> asked) {
        if (asked != null) {
            var states = asked.stream()
                    .distinct()
                    .sorted()
                    .map(state -> EscalationState.class.getName() + "." + state.name())
                    .collect(Collectors.joining(", "));
            conditions.andWith("state in (" + states + ")", Map.of());
        }
    }

    /** As a literal: the indexes of the few that are hold no others. */
    private static void addTruth(Conditions conditions, String field, @Nullable Boolean asked) {
        if (asked != null) {
            conditions.andWith(field + " = " + asked, Map.of());
        }
    }

    private static void addLateness(Conditions conditions, @Nullable Boolean overdue, Instant now) {
        if (overdue != null) {
            conditions.andWith(
                    overdue ? "overdueAt < :now" : "overdueAt is null or overdueAt >= :now", Map.of("now", now));
        }
    }

    private static void addWatchers(Conditions conditions, EscalationListRequest asked, Actor reader) {
        if (asked.watching() != null) {
            var teams = asked.watchedByCaller() ? reader.teams() : Set.of(asked.watching());
            conditions.andWith(
                    "array_intersects(watchers, :watching)", Map.of("watching", teams.toArray(String[]::new)));
        }
    }

    private static void addWords(Conditions conditions, @Nullable String q) {
        if (q != null) {
            var words = new Words(q);
            conditions.andWith(
                    "reference = :reference or customerId = :named or " + SAID,
                    Map.of("reference", words.asReference(), "named", words.asCustomerId(), "words", words.asQuery()));
        }
    }

    private static void addSight(Conditions conditions, Actor reader) {
        if (reader.supervises()) {
            return;
        }
        var sights = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!reader.teams().isEmpty()) {
            sights.add("(openToTeam and team in :teams)");
            values.put("teams", reader.teams());
        }
        if (reader.teams().contains(Team.LEGAL)) {
            sights.add("legal");
        }
        if (reader.agent()) {
            sights.add("agentId = :sender");
            sights.add("(not legal and recordedBy = :me)");
            values.put("sender", Agent.canonical(reader.name()));
            values.put("me", reader.name());
        }
        conditions.andWith(sights.isEmpty() ? "1 = 0" : String.join(" or ", sights), values);
    }
}
