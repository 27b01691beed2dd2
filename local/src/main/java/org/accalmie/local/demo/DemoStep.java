package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** One command of somebody, on what an incident became. */
record DemoStep(DemoUser who, Target at, String command, JsonNode body) {
    /** What a command is sent to. */
    enum Target {
        ESCALATION,
        GESTURE,
        FOLLOW_UP,
        COMMITMENT,
        CARE_ALERT;

        static Target parse(String name) {
            return valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }
    }

    static DemoStep of(JsonNode json) {
        return new DemoStep(
                DemoUser.parse(json.path("who").asText()),
                Target.parse(json.path("at").asText()),
                json.path("do").asText(),
                json.path("body"));
    }

    boolean ends() {
        return command.equals("resolution") || command.equals("cancellation");
    }
}
