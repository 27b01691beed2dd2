package org.accalmie.local.plan;

import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The four services, and the console that asks them all: their folder, where they listen, and a question that shows them
 * at work.
 */
public enum Service {
    INCIDENT(Listener.INCIDENT, "/incidents"),
    ESCALATION(Listener.ESCALATION, "/escalations"),
    FOLLOWUP(Listener.FOLLOWUP, "/follow-ups"),
    KPI(Listener.KPI, "/kpis?from=2026-01-01&to=2026-01-31"),
    CONSOLE(Listener.CONSOLE, "/board");

    /** Those that need no other. */
    public static final Set<Service> FIRST = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CONSOLE)));

    private final Listener listener;
    private final String question;

    Service(Listener listener, String question) {
        this.listener = listener;
        this.question = question;
    }

    public Listener listener() {
        return listener;
    }

    public String folder() {
        return listener.title();
    }

    public URI question(PortPlan plan) {
        return address(plan, question);
    }

    public URI readiness(PortPlan plan) {
        return address(plan, "/q/health/ready");
    }

    public URI address(PortPlan plan, String path) {
        return URI.create("http://localhost:%d%s".formatted(plan.of(listener), path));
    }
}
