package se.rus.strategy;

import org.junit.jupiter.api.Test;
import se.rus.platform.ArchitectureRules;

class ArchitectureTest {
    @Test
    void theLinesOfTheArchitectureHold() {
        ArchitectureRules.hold("se.rus.strategy");
    }
}
