package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One incident and what becomes of it.
 *
 * @param key what names it within its day
 * @param ago how long before the run the contact began
 * @param later how much later than written its promises are
 */
record DemoCase(String key, Duration ago, Duration later, ObjectNode sheet, List<DemoStep> steps) {
    static final String SOURCE = "demo";

    static DemoCase of(JsonNode json) {
        return new DemoCase(
                json.path("key").asText(),
                Duration.parse(json.path("ago").asText()),
                Duration.ZERO,
                (ObjectNode) json.path("sheet"),
                json.path("steps").valueStream().map(DemoStep::of).toList());
    }

    /** Whether a team gets it and has it still when all is done. */
    boolean staysOnTheBoard() {
        return escalates() && steps.stream().noneMatch(DemoStep::ends);
    }

    boolean escalates() {
        return sheet.has("dossier");
    }

    List<DemoStep> steps(DemoStep.Target target) {
        return steps.stream().filter(step -> step.at() == target).toList();
    }

    /** The sheet as the incident service takes it. */
    JsonNode request(String externalId, Instant run) {
        var request = (ObjectNode) times(run).fill(sheet);
        request.put("source", SOURCE).put("externalId", externalId);
        request.withObject("/contact").put("startedAt", run.minus(ago).toString());
        request.withObject("/agent").put("team", "support-lyon");
        return request;
    }

    DemoTimes times(Instant run) {
        return new DemoTimes(run, later);
    }
}
