package org.accalmie.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Met by a class that depends on an {@code …Entity} and is neither a store nor an entity of the same package. */
final class UseAnEntityOutsideItsStore extends ArchCondition<JavaClass> {
    UseAnEntityOutsideItsStore() {
        super("use an entity outside its store");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isEntity(dependency.getTargetClass()))
                .filter(dependency -> !mayUse(dependency))
                .forEach(dependency -> events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
    }

    private static boolean isEntity(JavaClass type) {
        return type.getPackageName().startsWith("org.accalmie")
                && EntityRules.outermost(type).getSimpleName().endsWith("Entity");
    }

    private static boolean mayUse(Dependency dependency) {
        var user = EntityRules.outermost(dependency.getOriginClass());
        return user.getPackageName().equals(dependency.getTargetClass().getPackageName())
                && (user.getSimpleName().endsWith("Store")
                        || user.getSimpleName().endsWith("Entity"));
    }
}
