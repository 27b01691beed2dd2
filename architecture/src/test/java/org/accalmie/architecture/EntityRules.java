package org.accalmie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.accalmie.incident.sample.DomainThatMaps;
import org.accalmie.incident.sample.EntityTeller;
import org.accalmie.incident.sample.OpenEntity;
import org.accalmie.incident.sample.SqlTimer;

/** Entities are their store's own business, and so is whatever brings them to the database. */
final class EntityRules {
    private EntityRules() {}

    static Stream<HouseRule> all() {
        return Stream.of(entitiesAreTheirPackages(), entitiesStayInTheirStore(), storesMap(), statementsAreStores());
    }

    private static HouseRule entitiesAreTheirPackages() {
        return new HouseRule(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Entity")
                        .should()
                        .bePackagePrivate()
                        .because("an entity is no language between features"),
                OpenEntity.class);
    }

    private static HouseRule entitiesStayInTheirStore() {
        return new HouseRule(
                noClasses()
                        .should(new UseAnEntityOutsideItsStore())
                        .because("an entity changes under the hands of whoever holds it: its store gives records"),
                EntityTeller.class);
    }

    private static HouseRule storesMap() {
        return new HouseRule(
                noClasses()
                        .that(are(not(partOf("Store", "Entity")))
                                .and(are(not(resideInAnyPackage("org.accalmie.persistence..")))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "jakarta.persistence..",
                                        "org.hibernate..",
                                        "io.quarkus.hibernate.orm..",
                                        "io.quarkus.panache..")
                                .and(not(resideInAPackage("org.hibernate.validator.."))))
                        .because("who meets a session must know what it keeps and when it writes"),
                DomainThatMaps.class);
    }

    private static HouseRule statementsAreStores() {
        return new HouseRule(
                noClasses()
                        .that(are(resideInAnyPackage(
                                        "org.accalmie.incident..",
                                        "org.accalmie.escalation..",
                                        "org.accalmie.followup..",
                                        "org.accalmie.kpi.."))
                                .and(are(not(partOf("Store", "Mapper")))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.jdbi.."))
                        .because("SQL is looked for in stores"),
                SqlTimer.class);
    }

    /** Named so, or within a class that is. */
    private static DescribedPredicate<JavaClass> partOf(String... suffixes) {
        return describe(
                "part of a " + String.join(" or ", suffixes),
                type -> Stream.of(suffixes).anyMatch(outermost(type).getSimpleName()::endsWith));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(EntityRules::outermost).orElse(type);
    }
}
