package org.accalmie.local.demo;

/** In whose name something is done. */
record DemoUser(String name, String role) {
    static final DemoUser TOOL = parse("tool");
    static final DemoUser SUPERVISOR = parse("supervisor");
    static final DemoUser CARE = parse("care");

    /** {@code n2}, or {@code nadia:n2} for somebody of another name than their role. */
    static DemoUser parse(String who) {
        var parts = who.split(":", 2);
        return new DemoUser(parts[0], parts[parts.length - 1]);
    }
}
