package org.accalmie.escalation.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accalmie.escalation.lifecycle.CommandType;

/** What a resource method does with the escalation its path names. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PerformsTransition {
    CommandType value();
}
