package org.accalmie.local.demo;

import java.net.URI;

/** Where the services are. */
public record DemoServices(URI incident, URI escalation, URI followUp, URI kpi) {
    URI named(String name) {
        return switch (name) {
            case "incident" -> incident;
            case "escalation" -> escalation;
            case "followup" -> followUp;
            case "kpi" -> kpi;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
