package org.accalmie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.incident.sample.ChannelUser;
import org.accalmie.incident.sample.ClockReader;
import org.accalmie.incident.sample.Publisher;
import org.accalmie.incident.sample.Sleeper;
import org.accalmie.incident.sample.UniUser;

/** Time and ids come from outside, facts leave through the outbox, code blocks. */
final class HabitRules {
    private static final String JUST_LOCAL = "org.accalmie.local..";
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.lang.System.currentTimeMillis",
            "java.util.UUID.randomUUID");

    private HabitRules() {}

    static Stream<HouseRule> all() {
        return Stream.of(
                timeAndIdsAreInjected(),
                factsLeaveThroughTheOutbox(),
                nothingSleeps(),
                codeBlocks(),
                eventsAreHeardInOnePlace());
    }

    private static HouseRule timeAndIdsAreInjected() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(JUST_LOCAL)
                        .should()
                        .callMethodWhere(describe("the system's clock or random ids", HabitRules::readsTheClock))
                        .because("tests push the clock"),
                ClockReader.class);
    }

    private static HouseRule factsLeaveThroughTheOutbox() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.accalmie.eventing..", JUST_LOCAL)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka.clients.producer..")
                        .because("what is published outside the transaction is lost or untrue one day"),
                Publisher.class);
    }

    private static HouseRule nothingSleeps() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(JUST_LOCAL)
                        .should()
                        .callMethodWhere(describe(
                                "Thread.sleep",
                                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && call.getName().equals("sleep")))
                        .because("who sleeps can neither be woken nor stopped"),
                Sleeper.class);
    }

    private static HouseRule codeBlocks() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.accalmie.web..",
                                "org.accalmie.eventing..",
                                "org.accalmie.mail..",
                                "org.accalmie.console.session..",
                                // streams alone
                                "org.accalmie.console.live..")
                        .should()
                        .dependOnClassesThat(uni())
                        .because("blocking code is the simplest to follow, and the faster one here"),
                UniUser.class);
    }

    private static HouseRule eventsAreHeardInOnePlace() {
        return new HouseRule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.accalmie.eventing.inbox..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging..")
                        .because(
                                "a channel beside the inbox would have an effect twice, an emitter one that is undone"),
                ChannelUser.class);
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        return CLOCKS.contains(call.getTargetOwner().getFullName() + "." + call.getName());
    }

    private static DescribedPredicate<JavaClass> uni() {
        return HasName.Predicates.nameMatching("io\\.smallrye\\.mutiny\\.(Uni|Multi)")
                .forSubtype();
    }
}
