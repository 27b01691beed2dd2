package org.accalmie.local.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.local.demo.DemoCommand;
import org.accalmie.local.identity.DemoRoles;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.importing.ImportCommand;
import org.accalmie.local.mail.Mailbox;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Overview;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.UserFault;

/** The commands behind {@code ./accalmie} that need the running system, or make it run. */
public final class Main {
    private final Installation installation = Installation.here();
    private final Console console = new Console(System.out);

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(new Main().perform(List.of(arguments)));
        } catch (UserFault fault) {
            System.out.println(fault.getMessage());
            System.exit(1);
        }
    }

    private int perform(List<String> arguments) throws InterruptedException {
        var options = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "up" -> up(options.contains("--fresh"));
            case "down" -> new Down(installation, console).run();
            case "status" -> status();
            case "token" -> token(options);
            case "mails" -> mails();
            case "import" -> new ImportCommand(console, new Console(System.err), this::runningPlan).run(options);
            case "demo" -> new DemoCommand(console, new Console(System.err), runningPlan()).run(options);
            case "kpi" -> new KpiCommand(console, runningPlan()).run(options);
            case "train" -> train();
            default -> throw new UserFault("Unknown command " + arguments.getFirst());
        };
    }

    private int up(boolean fresh) throws InterruptedException {
        var variables = System.getenv();
        var wantsCaches = !"off".equalsIgnoreCase(variables.get("ACCALMIE_AOT"));
        new Up(installation, console, PortPlan.from(variables), wantsCaches).run(fresh);
        return 0;
    }

    private int train() throws InterruptedException {
        new Trainer(installation, console).run();
        return 0;
    }

    private int status() {
        var overview = Overview.of(runningPlan());
        console.say(overview.text());
        return overview.allReady() ? 0 : 1;
    }

    private int token(List<String> options) {
        var role = options.isEmpty() ? "" : options.getFirst();
        if (!DemoRoles.ALL.contains(role)) {
            throw new UserFault("A token is for one of the roles: " + String.join(" ", DemoRoles.ALL));
        }
        var parameters = new HashMap<>(Map.of("role", role));
        options.stream().skip(1).findFirst().ifPresent(user -> parameters.put("username", user));
        console.say(new TokenClient(Overview.issuer(runningPlan())).fetch(parameters));
        return 0;
    }

    private int mails() {
        var mails = new Mailbox(Installation.mails(installation.data())).all();
        mails.forEach(mail -> console.say(mail.shown()));
        console.say(mails.isEmpty() ? "No mail was sent yet" : "Newest last; the files: .accalmie/data/mails");
        return 0;
    }

    private PortPlan runningPlan() {
        var runFile = new RunFile(installation);
        if (runFile.launcher().isEmpty()) {
            throw new UserFault("Accalmie is not running; ./accalmie up starts it");
        }
        return runFile.plan();
    }
}
