package org.accalmie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Met by a class that depends on a {@code …Store} outside its own package. */
final class UseAStoreOfAnotherFeature extends ArchCondition<JavaClass> {
    UseAStoreOfAnotherFeature() {
        super("use a store of another feature");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isStore(dependency.getTargetClass()))
                .filter(dependency ->
                        !dependency.getTargetClass().getPackageName().equals(type.getPackageName()))
                .forEach(dependency -> events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
    }

    private static boolean isStore(JavaClass type) {
        return type.getPackageName().startsWith("org.accalmie")
                && type.getSimpleName().endsWith("Store");
    }
}
