package org.accalmie.escalation.lifecycle;

/** How often a case went to and fro. */
public record Bounces(int returns, int transfers) {
    private static final int TOO_MANY_RETURNS = 2;
    private static final int TOO_MANY_TRANSFERS = 3;

    public static final Bounces NONE = new Bounces(0, 0);

    public boolean bouncing() {
        return returns >= TOO_MANY_RETURNS || transfers >= TOO_MANY_TRANSFERS;
    }

    public Bounces returned() {
        return new Bounces(returns + 1, transfers);
    }

    public Bounces transferred() {
        return new Bounces(returns, transfers + 1);
    }
}
