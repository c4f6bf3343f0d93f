package se.rus.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lines of docs/architecture.md. Each service's own test calls {@link #hold}. */
public final class ArchitectureRules {
    private static final List<String> SERVICES =
            List.of("se.rus.strategy", "se.rus.indicator", "se.rus.funding", "se.rus.notification", "se.rus.dashboard");

    private static final ArchRule PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Decider")
            .or()
            .haveSimpleNameEndingWith("Event")
            .or()
            .haveSimpleNameEndingWith("Command")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "io.vertx..", "io.smallrye..", "jakarta..", "org.hibernate..")
            .because("rules are tested without anything running");

    private static final ArchRule GIVEN_TIME = noClasses()
            .that()
            .haveSimpleNameEndingWith("Decider")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("time and ids arrive in the command");

    private static final ArchRule AUTHORISED = methods()
            .that(are("served over HTTP", ArchitectureRules::isEndpoint))
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermissionsAllowed.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .because("every resource method states who may call it");

    private static final ArchRule ONE_FLOW = noClasses()
            .should()
            .callMethod(Uni.class, "combine")
            .orShould()
            .callMethod(Uni.class, "join")
            .orShould()
            .callMethod(Uni.class, "emitOn", java.util.concurrent.Executor.class)
            .orShould()
            .callMethod(Uni.class, "runSubscriptionOn", java.util.concurrent.Executor.class)
            .because("a session belongs to one context and one flow; only platform may leave it");

    private static final ArchRule NAMED_ROOMS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..", "..impl..")
            .because("packages are named after what happens");

    private ArchitectureRules() {}

    /** Checks the classes of a service, for example {@code se.rus.indicator}. */
    public static void hold(String servicePackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
        check(service, servicePackage);
    }

    static void check(JavaClasses service, String servicePackage) {
        CompositeArchRule.of(List.of(PURE, GIVEN_TIME, AUTHORISED, ONE_FLOW, NAMED_ROOMS, noOther(servicePackage)))
                .allowEmptyShould(true)
                .check(service);
    }

    private static ArchRule noOther(String servicePackage) {
        String[] others = SERVICES.stream()
                .filter(each -> !each.equals(servicePackage))
                .map(each -> each + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(each -> each.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static DescribedPredicate<JavaMethod> are(
            String description, java.util.function.Predicate<JavaMethod> test) {
        return DescribedPredicate.describe(description, test);
    }
}
