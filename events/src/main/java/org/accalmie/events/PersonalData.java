package org.accalmie.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a record that names a person, reaches one, or holds words of one: {@link PersonalDataEraser} takes it
 * away when a customer is erased. Every text of a sheet carries it or is named as one that stays, by a test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface PersonalData {
    /** Whether {@link PersonalDataEraser#ERASED} stands where a text was, because it matters that there was one. */
    boolean leavesTrace() default false;
}
