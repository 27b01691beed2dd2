package org.accalmie.events;

/** What a value may be, whether it comes through a door or from a topic. Texts are counted in code points. */
public final class Limits {
    public static final int CUSTOMER_ID = 64;
    public static final int ID = 200;
    public static final int NAME = 200;
    public static final int URL = 2_000;
    public static final int FREE_TEXT = 4_000;

    public static final int LOWEST_SCORE = 1;
    public static final int HIGHEST_SCORE = 5;

    public static final int COMMITMENTS = 10;

    public static final int EURO_DIGITS = 9;
    public static final int CENT_DIGITS = 2;

    private Limits() {}
}
