package org.accalmie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.calendar.CalendarThatLogs;
import org.accalmie.console.sample.ConsoleThatReadsEvents;
import org.accalmie.database.DatabaseThatKnowsEvents;
import org.accalmie.eventing.RelayThatReadsTheSheet;
import org.accalmie.events.EventThatKnowsItsService;
import org.accalmie.incident.sample.IncidentThatCallsEscalation;
import org.accalmie.mail.MailThatKnowsAService;
import org.accalmie.persistence.SessionThatKnowsAService;
import org.accalmie.web.WebThatKnowsAService;

/** Which module may know which. */
final class ModuleRules {
    private static final String[] SERVICES = {
        "org.accalmie.incident..", "org.accalmie.escalation..", "org.accalmie.followup..", "org.accalmie.kpi.."
    };

    private ModuleRules() {}

    static Stream<HouseRule> all() {
        return Stream.concat(
                Stream.of(
                        eventsKnowNothing(),
                        databaseKnowsNoOtherModule(),
                        eventingKnowsTheEnvelopeOnly(),
                        calendarIsPure(),
                        webKnowsNoService(),
                        persistenceKnowsNoService(),
                        mailKnowsNoService(),
                        consoleKnowsNoOtherModule()),
                Stream.of(SERVICES).map(ModuleRules::serviceKnowsNoOther));
    }

    private static HouseRule eventsKnowNothing() {
        return new HouseRule(
                classes()
                        .that()
                        .resideInAPackage("org.accalmie.events..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "com.fasterxml.jackson.annotation..",
                                "org.accalmie.events..")
                        .because("every service speaks this language, so it may drag nothing in"),
                EventThatKnowsItsService.class);
    }

    private static HouseRule databaseKnowsNoOtherModule() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage("org.accalmie.database..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.accalmie..")
                                .and(not(resideInAPackage("org.accalmie.database.."))))
                        .because("what moves events stands on it, and so does what never hears one"),
                DatabaseThatKnowsEvents.class);
    }

    private static HouseRule eventingKnowsTheEnvelopeOnly() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage("org.accalmie.eventing..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.accalmie.events.*..", "org.accalmie.web..")
                        .because("how events travel must not depend on what they say"),
                RelayThatReadsTheSheet.class);
    }

    private static HouseRule calendarIsPure() {
        return new HouseRule(
                classes()
                        .that()
                        .resideInAPackage("org.accalmie.calendar..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", "de.focus_shift..", "org.accalmie.calendar..")
                        .because("working time is arithmetic, tested without a server"),
                CalendarThatLogs.class);
    }

    private static HouseRule webKnowsNoService() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage("org.accalmie.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SERVICES)
                        .because("the services stand on it"),
                WebThatKnowsAService.class);
    }

    private static HouseRule persistenceKnowsNoService() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage("org.accalmie.persistence..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(SERVICES).or(resideInAPackage("org.accalmie.web..")))
                        .because("how entities are kept must not depend on what they are"),
                SessionThatKnowsAService.class);
    }

    private static HouseRule mailKnowsNoService() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage("org.accalmie.mail..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SERVICES)
                        .because("how a mail leaves must not depend on what it says"),
                MailThatKnowsAService.class);
    }

    private static HouseRule consoleKnowsNoOtherModule() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage("org.accalmie.console..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.accalmie..").and(not(resideInAPackage("org.accalmie.console.."))))
                        .because("it is one more caller of the interfaces, and knows what they say and no more"),
                ConsoleThatReadsEvents.class);
    }

    private static HouseRule serviceKnowsNoOther(String service) {
        var others = List.of(SERVICES).stream()
                .filter(other -> !other.equals(service))
                .toArray(String[]::new);
        return new HouseRule(
                noClasses()
                        .that()
                        .resideInAPackage(service)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .because("services meet in events only, so that any of them may be down"),
                IncidentThatCallsEscalation.sampleFor(service));
    }
}
