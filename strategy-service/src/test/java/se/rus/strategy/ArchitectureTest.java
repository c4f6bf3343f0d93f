package se.rus.strategy;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.rus.platform.ArchitectureRules;

class ArchitectureTest {
    private static final String STRATEGY = "se.rus.strategy";

    @Test
    void theLinesOfTheArchitectureHold() {
        ArchitectureRules.hold(STRATEGY);
    }

    /** Whoever opens a package needs to know only those below it. */
    @Test
    void noTwoPackagesKnowEachOtherNotEvenByWayOfOthers() {
        slices().matching(STRATEGY + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(STRATEGY));
    }
}
