package org.accalmie.local.identity;

import java.util.List;

/** The roles for which a demo user of the same name exists. */
public final class DemoRoles {
    public static final List<String> ALL =
            List.of("tool", "agent", "supervisor", "n2", "billing", "legal", "care", "bi", "admin");

    private DemoRoles() {}
}
