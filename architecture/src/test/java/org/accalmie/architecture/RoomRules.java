package org.accalmie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.incident.sample.DomainThatSpeaksSql;
import org.accalmie.incident.sample.OpenResource;
import org.accalmie.incident.sample.SampleConsumer;
import org.accalmie.incident.sample.UnguardedResource;
import org.accalmie.incident.sample.elsewhere.StoreThief;
import org.accalmie.incident.sample.one.CycleOne;
import org.accalmie.incident.sample.util.Helper;

/** Feature first; the suffix tells the role, and the role what a class may know. */
final class RoomRules {
    private static final Set<String> ADAPTERS = Set.of(
            "Resource",
            "Consumer",
            "Store",
            "Entity",
            "Timer",
            "Config",
            "Client",
            "Request",
            "Response",
            "Filter",
            "Mapper",
            "Health");

    /** Whose methods go out, not in. */
    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private RoomRules() {}

    static Stream<HouseRule> all() {
        return Stream.of(
                noRoomWithoutAName(),
                featuresHaveNoCycles(),
                storesStayAtHome(),
                adaptersDoNotCallEachOther(),
                domainIsPlainJava(),
                everyDoorHasARole(),
                escalationsHaveAGuard());
    }

    private static HouseRule noRoomWithoutAName() {
        return new HouseRule(
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..",
                                "..utils..",
                                "..common..",
                                "..helper..",
                                "..impl..",
                                "..service..",
                                "..dto..")
                        .because("a package is one thing the service does"),
                Helper.class);
    }

    private static HouseRule featuresHaveNoCycles() {
        return new HouseRule(
                slices().matching("org.accalmie.(*).(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a newcomer must be able to read one feature after the other"),
                CycleOne.class);
    }

    private static HouseRule storesStayAtHome() {
        return new HouseRule(
                noClasses()
                        .should(new UseAStoreOfAnotherFeature())
                        .because("features talk through a small public class, never into each other's stores"),
                StoreThief.class);
    }

    private static HouseRule adaptersDoNotCallEachOther() {
        return new HouseRule(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .or()
                        .haveSimpleNameEndingWith("Consumer")
                        .or()
                        .haveSimpleNameEndingWith("Timer")
                        .should()
                        .dependOnClassesThat(
                                are(adapterThatCalls()).and(not(resideInAPackage("org.accalmie.eventing.."))))
                        .because("what two doors share is a use case"),
                SampleConsumer.class);
    }

    private static HouseRule domainIsPlainJava() {
        return new HouseRule(
                noClasses()
                        .that(are(inAService()).and(not(adapter())))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "java.sql..",
                                "org.jdbi..",
                                "jakarta.ws.rs..",
                                "org.apache.kafka..",
                                "jakarta.persistence.."))
                        .because("a class without a suffix is the domain"),
                DomainThatSpeaksSql.class);
    }

    private static HouseRule everyDoorHasARole() {
        return new HouseRule(
                methods()
                        .that(are(DescribedPredicate.<JavaMethod>describe("REST methods", RoomRules::isRest)))
                        .should()
                        .beAnnotatedWith(RolesAllowed.class)
                        .orShould()
                        .beAnnotatedWith(PermitAll.class)
                        .because("every path has a role"),
                OpenResource.class);
    }

    /** The escalation service's filter reads these, and knows each case. */
    private static HouseRule escalationsHaveAGuard() {
        return new HouseRule(
                methods()
                        .that(are(DescribedPredicate.<JavaMethod>describe(
                                "REST methods of escalations for every role",
                                method -> isRest(method) && isForAll(method) && isOfEscalations(method))))
                        .should()
                        .beAnnotatedWith("org.accalmie.escalation.access.ShowsEscalation")
                        .orShould()
                        .beAnnotatedWith("org.accalmie.escalation.access.PerformsTransition")
                        .because("where any role may knock, the case decides before anything is read"),
                UnguardedResource.class);
    }

    private static boolean isForAll(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .filter(roles -> List.of(roles.value()).contains("**"))
                .isPresent();
    }

    private static boolean isOfEscalations(JavaMethod method) {
        return method.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .filter(path -> path.value().startsWith("/escalations"))
                .isPresent();
    }

    private static boolean isRest(JavaMethod method) {
        return !method.getOwner().isAnnotatedWith(CLIENT)
                && method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class));
    }

    private static DescribedPredicate<JavaClass> inAService() {
        return resideInAnyPackage(
                "org.accalmie.incident..",
                "org.accalmie.escalation..",
                "org.accalmie.followup..",
                "org.accalmie.kpi..");
    }

    private static DescribedPredicate<JavaClass> adapter() {
        return DescribedPredicate.describe(
                "an adapter", type -> ADAPTERS.stream().anyMatch(outermost(type)::endsWith));
    }

    private static DescribedPredicate<JavaClass> adapterThatCalls() {
        return DescribedPredicate.describe(
                "resources, consumers or timers of another class",
                type -> type.getPackageName().startsWith("org.accalmie")
                        && (type.getSimpleName().endsWith("Resource")
                                || type.getSimpleName().endsWith("Timer")));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomRules::outermost).orElseGet(type::getSimpleName);
    }
}
