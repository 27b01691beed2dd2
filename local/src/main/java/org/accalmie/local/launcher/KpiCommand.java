package org.accalmie.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Overview;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.UserFault;

/** {@code ./accalmie kpi verify} and {@code ./accalmie kpi rebuild}: whether the figures are what the facts add up to. */
final class KpiCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Console console;
    private final PortPlan plan;

    KpiCommand(Console console, PortPlan plan) {
        this.console = console;
        this.plan = plan;
    }

    /** 1 when a verification finds differences. */
    int run(List<String> options) throws InterruptedException {
        return switch (options.isEmpty() ? "" : options.getFirst()) {
            case "verify" -> verify();
            case "rebuild" -> rebuild();
            default -> throw new UserFault("./accalmie kpi verify compares, ./accalmie kpi rebuild corrects");
        };
    }

    private int verify() throws InterruptedException {
        var answer = answer("GET", "/rollups/differences");
        int differing = answer.path("differing").asInt();
        if (differing == 0) {
            console.say("Every figure is what the facts add up to");
            return 0;
        }
        answer.path("items")
                .forEach(item -> console.say("  %s %s=%s %s lacks %s / %s"
                        .formatted(
                                item.path("day").asText(),
                                item.path("dimension").asText(),
                                item.path("slice").asText(),
                                item.path("kpi").asText(),
                                item.path("numerator").asText(),
                                item.path("denominator").asText())));
        console.say("%,d rows differ from what the facts add up to; ./accalmie kpi rebuild corrects them"
                .formatted(differing));
        return 1;
    }

    private int rebuild() throws InterruptedException {
        int corrected = answer("POST", "/rollups/rebuild").path("corrected").asInt();
        console.say(corrected == 0 ? "Nothing was to be corrected" : "%,d rows corrected".formatted(corrected));
        return 0;
    }

    private JsonNode answer(String method, String path) throws InterruptedException {
        var address = Service.KPI.address(plan, path);
        var token = new TokenClient(Overview.issuer(plan)).fetch(Map.of("role", "admin"));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new UserFault("%s answered %d".formatted(address, response.statusCode()));
            }
            return JSON.readTree(response.body());
        } catch (IOException away) {
            throw new UserFault("%s does not answer: %s".formatted(address, away.getMessage()));
        }
    }
}
