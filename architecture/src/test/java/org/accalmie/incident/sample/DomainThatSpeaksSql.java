package org.accalmie.incident.sample;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Breaks the rule that the domain is plain Java. */
public class DomainThatSpeaksSql {
    @Nullable
    Connection connection;
}
