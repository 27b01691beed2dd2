package org.accalmie.local.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accalmie.local.Ports;
import org.accalmie.local.identity.DemoRoles;

/** What runs where, as the user wants to see it. */
public record Overview(List<Row> rows) {

    public record Row(String title, String address, boolean ready) {}

    /** Asks each listener of the plan how it is. */
    public static Overview of(PortPlan plan) {
        var rows = new ArrayList<Row>();
        rows.add(row(Service.CONSOLE, "/", plan));
        Service.FIRST.forEach(service -> rows.add(row(service, "/q/swagger-ui", plan)));
        var issuer = issuer(plan);
        var discovery = URI.create(issuer + "/.well-known/openid-configuration");
        rows.add(new Row(Listener.OIDC.title(), issuer, Probe.succeeds(discovery)));
        rows.add(bare(Listener.KAFKA, plan));
        rows.add(bare(Listener.POSTGRES, plan));
        rows.add(bare(Listener.SMTP, plan));
        return new Overview(rows);
    }

    public static String issuer(PortPlan plan) {
        return "http://localhost:%d/accalmie".formatted(plan.of(Listener.OIDC));
    }

    public boolean allReady() {
        return rows.stream().allMatch(Row::ready);
    }

    public String text() {
        var table = rows.stream()
                .map(row ->
                        "  %-20s %-42s %s".formatted(row.title(), row.address(), row.ready() ? "ready" : "not ready"))
                .collect(Collectors.joining("\n"));
        return """
            %s

            Access tokens: ./accalmie token <role> [user]
              roles: %s
            Mails sent: ./accalmie mails
            Logs: .accalmie/logs\
            """.formatted(table, String.join(" ", DemoRoles.ALL));
    }

    private static Row row(Service service, String path, PortPlan plan) {
        var address = service.address(plan, path).toString();
        return new Row(service.folder(), address, Probe.succeeds(service.readiness(plan)));
    }

    private static Row bare(Listener listener, PortPlan plan) {
        var port = plan.of(listener);
        return new Row(listener.title(), "localhost:" + port, !Ports.isFree(port));
    }
}
