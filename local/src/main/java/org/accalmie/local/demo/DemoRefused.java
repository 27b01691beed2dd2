package org.accalmie.local.demo;

/** Why nothing was recorded, or nothing more. */
public final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    DemoRefused(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
