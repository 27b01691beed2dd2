package org.accalmie.web.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record that reads some members of another: the others are known by name, and passed over. It takes {@code
 * JsonIgnoreProperties(ignoreUnknown = true)} as well; what neither has is still refused.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Excerpt {
    Class<? extends Record> of();

    /** Members of the whole that are unknown here. */
    String[] without() default {};
}
