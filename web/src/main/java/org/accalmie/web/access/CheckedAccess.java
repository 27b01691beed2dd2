package org.accalmie.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a method whose path has an {@code {id}}: the caller is checked before the body, which is for those who may. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CheckedAccess {

    /** The bean that knows. */
    Class<? extends AccessCheck> value();
}
