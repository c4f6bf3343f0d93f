package se.rus.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nothing can break proves nothing: each is broken here once. */
class ArchitectureRulesTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(TellsTimeDecider.class, "time and ids arrive in the command"),
                Arguments.of(DrawsDecider.class, "time and ids arrive in the command"),
                Arguments.of(ReactiveDecider.class, "rules are tested without anything running"),
                Arguments.of(Unguarded.class, "every resource method states who may call it"),
                Arguments.of(Forks.class, "one context and one flow"),
                Arguments.of(Joins.class, "one context and one flow"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsFound(Class<?> offender, String reason) {
        assertThatThrownBy(() -> check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(offender.getSimpleName());
    }

    @Test
    void whatKeepsTheRulesPasses() {
        check(PlainDecider.class);
        check(Guarded.class);
    }

    private static void check(Class<?> type) {
        ArchitectureRules.check(new ClassFileImporter().importClasses(type), "se.rus.platform");
    }

    static final class PlainDecider {
        Instant decide(Instant now) {
            return now;
        }
    }

    static final class TellsTimeDecider {
        Instant decide() {
            return Instant.now();
        }
    }

    static final class DrawsDecider {
        UUID decide() {
            return UUID.randomUUID();
        }
    }

    static final class ReactiveDecider {
        Uni<String> decide() {
            return Uni.createFrom().nullItem();
        }
    }

    static final class Guarded {
        @GET
        @PermitAll
        public String get() {
            return "";
        }
    }

    static final class Unguarded {
        @GET
        public String get() {
            return "";
        }
    }

    static final class Forks {
        Uni<Void> both(Uni<String> one, Uni<String> other) {
            return Uni.combine().all().unis(one, other).discardItems();
        }
    }

    static final class Joins {
        Uni<?> both(Uni<String> one, Uni<String> other) {
            return Uni.join().all(one, other).andFailFast();
        }
    }
}
