package se.rus.platform.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where ids come from, so that deciders can be given them. Version 7: later ids sort later, which keeps indexes dense. */
@ApplicationScoped
public class EventIds {
    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }
}
