package se.rus.strategy.actor;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Tells Flyway of the migration in Java: Quarkus looks for such in the package db.migration only. */
@Singleton
public class ReferenceActorsAtStart implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new ReferenceActorsMigration());
    }
}
