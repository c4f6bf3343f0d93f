package se.rus.notification;

import org.junit.jupiter.api.Test;
import se.rus.platform.ArchitectureRules;

class ArchitectureTest {
    @Test
    void the_service_keeps_to_the_lines_of_the_architecture() {
        ArchitectureRules.hold("se.rus.notification");
    }
}
