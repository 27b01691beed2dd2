package org.accalmie.escalation.policy;

/** One team more. Each test class names its own: what is told of a team stays on the topic for the classes after it. */
record ExtraTeam(String name, String calendar, String members) {
    static ExtraTeam named(String name) {
        return new ExtraTeam(name, "standard", "[]");
    }

    String with(String teams) {
        return teams.replaceFirst(
                "\"items\":\\[",
                "\"items\":[{\"name\":\"%s\",\"calendar\":\"%s\",\"zone\":\"UTC\",\"members\":%s},"
                        .formatted(name, calendar, members));
    }
}
