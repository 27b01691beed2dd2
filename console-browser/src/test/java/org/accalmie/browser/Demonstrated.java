package org.accalmie.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Service;
import org.accalmie.local.demo.Demo;
import org.accalmie.local.demo.DemoProgress;
import org.accalmie.local.demo.DemoServices;
import org.accalmie.local.demo.DemoSummary;
import org.accalmie.local.testing.PackagedService;
import org.accalmie.local.testing.Tokens;

/** The packaged system after {@code ./accalmie demo}, made once for all tests of this module. */
final class Demonstrated {
    private static final Demonstrated SYSTEM = new Demonstrated();

    private final Accalmie accalmie = Accalmie.running();
    private final PackagedService console = accalmie.console();
    private final DemoSummary first = demonstrate();
    private final DemoSummary second = demonstrate();

    static Demonstrated system() {
        return SYSTEM;
    }

    Accalmie accalmie() {
        return accalmie;
    }

    PackagedService console() {
        return console;
    }

    DemoSummary first() {
        return first;
    }

    /** Of the same again. */
    DemoSummary second() {
        return second;
    }

    DemoSummary demonstrate() {
        return demonstrate(false);
    }

    DemoSummary demonstrate(boolean many) {
        var services = new DemoServices(
                accalmie.service(Service.INCIDENT).address("/"),
                accalmie.service(Service.ESCALATION).address("/"),
                accalmie.service(Service.FOLLOWUP).address("/"),
                accalmie.service(Service.KPI).address("/"));
        return new Demo(services, Tokens::of, InstantSource.system(), new Silence()).run(many);
    }

    /** The first escalation of a list of the escalation service. */
    JsonNode escalation(String query) {
        return accalmie.api(Service.ESCALATION, "supervisor")
                .all("/escalations?" + query)
                .getFirst();
    }

    JsonNode escalationById(String id) {
        return accalmie.api(Service.ESCALATION, "supervisor")
                .get("/escalations/" + id)
                .expect(200)
                .json();
    }

    private static final class Silence implements DemoProgress {
        @Override
        public void begin(int steps) {}

        @Override
        public void done(int steps) {}
    }
}
