package org.accalmie.incident.sheet;

/** The longest texts, in characters (code points). */
final class Texts {
    static final int CUSTOMER_ID = 64;
    static final int ID = 200;
    static final int NAME = 200;
    static final int EMAIL = 320;
    static final int URL = 2_000;
    static final int FREE = 4_000;

    private Texts() {}
}
