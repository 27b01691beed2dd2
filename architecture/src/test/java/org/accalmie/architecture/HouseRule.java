package org.accalmie.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house with a class that breaks it.
 *
 * @param sample breaks the rule, which shows that the rule bites
 */
record HouseRule(ArchRule rule, Class<?> sample) {
    @Override
    public String toString() {
        return rule.getDescription();
    }
}
