package org.accalmie.local.demo;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Overview;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.UserFault;

/** {@code ./accalmie demo}: something to look at in the system that runs here. */
public final class DemoCommand {
    private static final String MANY = "--many";

    private final Console console;
    private final Console errors;
    private final PortPlan plan;

    public DemoCommand(Console console, Console errors, PortPlan plan) {
        this.console = console;
        this.errors = errors;
        this.plan = plan;
    }

    /** 0 when all is as the demo wants it, 1 when a service refused something. */
    public int run(List<String> options) {
        if (!List.of(MANY).containsAll(options)) {
            throw new UserFault("./accalmie demo [%s] takes nothing else".formatted(MANY));
        }
        var provider = new TokenClient(Overview.issuer(plan));
        try (var bar = new DemoBar(console)) {
            var demo = new Demo(
                    services(),
                    (user, role) -> provider.fetch(Map.of("role", role, "username", user)),
                    InstantSource.system(),
                    bar);
            var summary = demo.run(options.contains(MANY));
            bar.close();
            summary.refusals().forEach(errors::say);
            console.say(summary.text());
            console.say("Look at it: " + Service.CONSOLE.address(plan, "/"));
            return summary.refusals().isEmpty() ? 0 : 1;
        } catch (DemoRefused refused) {
            throw new UserFault(refused.why());
        } catch (UncheckedIOException away) {
            throw new UserFault("The demo stopped, run it again to go on: " + away.getMessage());
        }
    }

    private DemoServices services() {
        return new DemoServices(
                Service.INCIDENT.address(plan, "/"),
                Service.ESCALATION.address(plan, "/"),
                Service.FOLLOWUP.address(plan, "/"),
                Service.KPI.address(plan, "/"));
    }
}
