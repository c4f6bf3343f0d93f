package se.rus.strategy.actor;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Tells Flyway of the migration in Java, which it does not find among the files. */
@Singleton
public class ReferenceActorsAtStart implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new ReferenceActorsMigration());
    }
}
