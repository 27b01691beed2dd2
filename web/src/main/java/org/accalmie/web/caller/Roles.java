package org.accalmie.web.caller;

/** The roles of domain.md section 11, for {@code @RolesAllowed}. */
public final class Roles {
    public static final String TOOL = "tool";
    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";
    public static final String N2 = "n2";
    public static final String BILLING = "billing";
    public static final String LEGAL = "legal";
    public static final String CARE = "care";
    public static final String BI = "bi";
    public static final String ADMIN = "admin";

    private Roles() {}
}
