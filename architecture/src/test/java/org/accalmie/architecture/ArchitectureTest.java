package org.accalmie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isProduction)
            .importPackages("org.accalmie");

    static Stream<HouseRule> rules() {
        return Stream.of(ModuleRules.all(), RoomRules.all(), HabitRules.all(), EntityRules.all())
                .flatMap(rules -> rules);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productionShouldKeepTheRule(HouseRule house) {
        house.rule().check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sampleShouldBreakTheRule(HouseRule house) {
        var sample = new ClassFileImporter()
                .importPackages(house.sample().getPackageName().replaceAll("\\.one$", ""));
        assertThat(house.rule().evaluate(sample).hasViolation()).isTrue();
    }

    @Test
    void everyModuleShouldBeLookedAt() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        "org.accalmie.events",
                        "org.accalmie.database",
                        "org.accalmie.eventing",
                        "org.accalmie.persistence",
                        "org.accalmie.mail",
                        "org.accalmie.web",
                        "org.accalmie.calendar",
                        "org.accalmie.incident.intake",
                        "org.accalmie.escalation.routing",
                        "org.accalmie.followup.planning",
                        "org.accalmie.kpi.figure",
                        "org.accalmie.console.board");
    }

    @Test
    void everyPackageShouldBeNullMarked() {
        var unmarked = PRODUCTION.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);
        assertThat(unmarked).isEmpty();
    }

    private static boolean isProduction(Location location) {
        return !location.contains("/test-classes/");
    }
}
